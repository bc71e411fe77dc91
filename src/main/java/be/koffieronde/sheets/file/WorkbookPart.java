package be.koffieronde.sheets.file;

import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, read as XML from its start. Elements are known by their names alone, whichever namespace: those
 * of "Strict Open XML" are others than the usual ones.
 */
final class WorkbookPart implements AutoCloseable {

    /** Workbooks know some hundreds; the parser remembers each, and would fill the memory with endless ones. */
    private static final int MOST_NAMES = 5000;

    private final WorkbookZip zip;
    private final PartStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private Supplier<String> place;

    WorkbookPart(WorkbookZip zip, String name, PartStream bytes) {
        this.zip = zip;
        this.bytes = bytes;
        this.place = () -> name;
        try {
            xml = factory().createXMLStreamReader(PartText.of(bytes));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw unusable();
        }
    }

    /** Where to report that the part is damaged, from now on. */
    void reportAt(Supplier<String> place) {
        this.place = place;
    }

    /**
     * Goes on to the next tag or text; false at the end.
     *
     * @throws InvalidInputException if the part is damaged or endless
     */
    boolean next() {
        try {
            bytes.release();
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw damaged();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                noteNames();
            }
            return true;
        } catch (InvalidInputException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw unusable();
        }
    }

    private void noteNames() {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw tooMuch();
        }
    }

    /** Goes on to the start of an element; false if there are no more. */
    boolean nextStart(String name) {
        while (next()) {
            if (isStart(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** The text it is at, or the next piece of it. */
    String text() {
        return xml.getText();
    }

    /** An attribute of the element it is at; null if it is not there. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number; null if it is not there or none. */
    @Nullable
    Integer number(String name) {
        String text = attribute(name);
        return text != null && text.matches("\\d{1,9}") ? (Integer) Integer.parseInt(text) : null;
    }

    InvalidInputException damaged() {
        return zip.damaged(place.get());
    }

    /** There is more than a spreadsheet program writes. */
    InvalidInputException tooMuch() {
        return zip.tooMuch(place.get());
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException | IOException e) {
            throw unusable();
        }
    }

    private InvalidInputException unusable() {
        return bytes.isTooMuch() ? tooMuch() : damaged();
    }

    /** One that knows no document types: they could name other files, or unfold without end. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
