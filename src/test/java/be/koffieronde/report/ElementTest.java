package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void text_and_attributes_are_escaped() {
        Element element = Element.of("p", "a < b & 'c'").with("class", "\"><script>");

        assertThat(element).hasToString("<p class=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; &#39;c&#39;</p>");
    }

    @Test
    void elements_go_into_one_another_and_void_ones_have_no_end() {
        assertThat(Element.of("div", Element.of("br"), 3L, Element.of("b", "x")))
                .hasToString("<div><br>3<b>x</b></div>");
    }

    @Test
    void a_style_sheet_stays_as_it_is() {
        assertThat(Element.of("style", "a > b {}")).hasToString("<style>a > b {}</style>");
    }
}
