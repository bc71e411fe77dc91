package be.koffieronde.report;

import be.koffieronde.problem.fault.FreeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An element of HTML, or of SVG within it, with its attributes and contents. Whatever is text goes out escaped: this is the
 * one place where that is done.
 */
public final class Element {

    private static final Set<String> VOID = Set.of("br", "link", "meta");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> contents = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /**
     * An element with contents.
     *
     * @param contents elements, and anything else as text
     */
    public static Element of(String name, Object... contents) {
        return new Element(name).add(contents);
    }

    /** The head of a page whose style is a resource beside a class. */
    public static Element head(String title, Class<?> neighbour, String style) {
        try (InputStream css = neighbour.getResourceAsStream(style)) {
            String text = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            return of(
                    "head",
                    of("meta").with("charset", "utf-8"),
                    of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                    of("title", title),
                    of("style", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What on a narrow screen keeps its size and can be moved sideways, also by keyboard. */
    public static Element wide(Element content, String name) {
        return of("div", content)
                .with("class", "wide")
                .with("role", "group")
                .with("aria-label", name)
                .with("tabindex", 0);
    }

    /** Sets an attribute. */
    public Element with(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    /** Adds elements, and anything else as text. */
    public Element add(Object... more) {
        contents.addAll(List.of(more));
        return this;
    }

    public Element addAll(List<Element> more) {
        contents.addAll(more);
        return this;
    }

    /** Writes the start tag, then the contents there are so far, and leaves the element open. */
    void open(Writer out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            out.append(escaped(attribute.getValue())).append('"');
        }
        out.append('>');
        for (Object content : contents) {
            if (content instanceof Element element) {
                element.write(out);
            } else {
                out.append(name.equals("style") ? String.valueOf(content) : escaped(String.valueOf(content)));
            }
        }
    }

    /** Writes the end tag. */
    void close(Writer out) throws IOException {
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    public void write(Writer out) throws IOException {
        open(out);
        close(out);
    }

    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return FreeText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
