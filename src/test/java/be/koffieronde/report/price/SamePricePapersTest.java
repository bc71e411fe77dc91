package be.koffieronde.report.price;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.PriceRequest;
import be.koffieronde.app.price.Priced;
import be.koffieronde.app.price.Worth;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.language.Language;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The price of one coffee with Heidi of two that are due, on paper as it looked good to people. */
class SamePricePapersTest {

    private static final Path EXPECTED = Path.of("src/test/resources/papers");

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .partner("greet", "het-park", greet -> greet.talk(1, 15))
            .pupil("p1", "de-brug", p1 -> p1.need("a").partners("heidi", "greet"));
    private final PriceCurve curve = new PriceCurve(
            List.of(
                    point("0", 10.04, centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00")),
                    point(
                            "1",
                            12.5,
                            centre.roster()
                                    .round("an", "2026-11-23", "support/a/1/1 09:00", "talk/heidi/1 10:00")
                                    .round("an", "2026-11-24", "talk/greet/1 10:00"))),
            Worth.parse("1"),
            new PriceCurve.Terms("test-centre", 1, 2, PriceRequest.DEFAULT_RATE, 2, Priced.TALKS, 0),
            6,
            7);

    @Test
    void the_table_has_a_line_for_each_worth() throws IOException {
        StringWriter csv = new StringWriter();
        new PriceCsv(curve).writeTo(csv);

        assertThat(csv.toString().split("\r\n"))
                .containsExactly(
                        "worth,worth_drive_minutes,talks_planned,talks_due,value_planned,value_due,value_share,"
                                + "drive_minutes,extra_drive_minutes,extra_drive_share,extra_car_km,extra_euros,"
                                + "waiting_minutes,talks_in_own_time,own_time_minutes,pupil_minutes_lost,pupils_loss,"
                                + "pupil_minutes_out_of_reach,pairs_met,pairs_due,faces",
                        "0,0.0,0,2,0,1200,0.0000,24,0,0.0000,0.0,0.00,0,0,5,0,0,0,0,0,0",
                        "1,100.0,2,2,1200,1200,1.0000,60,36,1.5000,2.5,1.09,10,0,5,0,0,0,0,0,0");
    }

    @Test
    void the_page_is_drawn_as_before() throws IOException {
        StringWriter page = new StringWriter();
        new PricePage(curve, new PriceWording(curve, Language.NL)).writeTo(page);

        assertSame(page.toString().replaceFirst("(?s)<style>.*?</style>", ""), "price.html");
    }

    @Test
    void the_picture_is_drawn_as_before() throws IOException {
        StringWriter picture = new StringWriter();
        new PricePicture(curve, new PriceWording(curve, Language.EN)).writeTo(picture);

        assertSame(picture.toString(), "price.svg");
    }

    /** The same curve, were it of faces, or of talks of their own for each pair. */
    @Test
    void what_is_had_for_the_price_comes_first() throws IOException {
        assertThat(page(Priced.FACES, 0))
                .contains("De prijs van bekende gezichten: test-centre", "<th scope=\"col\">Gezichten</th>")
                .doesNotContain("koffie");
        assertThat(page(Priced.TALKS, 2)).contains("Paren die praten", "aantal, van 2");
    }

    private String page(Priced priced, int pairs) throws IOException {
        PriceCurve other = new PriceCurve(
                curve.points(),
                curve.own(),
                new PriceCurve.Terms("test-centre", 1, 2, PriceRequest.DEFAULT_RATE, 2, priced, pairs),
                7,
                7);
        StringWriter page = new StringWriter();
        new PricePage(other, new PriceWording(other, Language.NL)).writeTo(page);
        return page.toString().replaceFirst("(?s)<style>.*?</style>", "");
    }

    private static void assertSame(String found, String expected) throws IOException {
        assertThat(found.replace("><", ">\n<").strip())
                .isEqualTo(Files.readString(EXPECTED.resolve(expected)).strip());
    }

    private static PricePoint point(String worth, double kilometres, TestRoster roster) {
        Roster built = roster.build();
        Judgement judgement = Judgement.of(built, new TimedProblem(roster.directory(), TestCentre.travel()));
        return new PricePoint(Worth.parse(worth), built, judgement.figures(), judgement.verdict(), 5, kilometres, 0);
    }
}
