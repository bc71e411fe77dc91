package be.koffieronde.format;

import be.koffieronde.problem.InvalidInputException;
import java.nio.file.Path;

/** What a file is by its look, whatever its name; for whoever was given another kind than was wanted. */
public enum FileKind {
    PROBLEM(
            "a problem",
            "give one, or a workbook as 'koffieronde template' makes it; a problem comes first, rosters follow"),
    ROSTER("a roster", "give a roster made for the problem; a problem comes first, rosters follow"),
    TALK_LOG("a log of talks", "give a log as 'koffieronde talk log' writes it"),
    ROAD_NETWORK("a road network", "give a network as 'koffieronde roads' makes it"),
    EXTRACT("an OpenStreetMap extract", "give an extract, *.osm.pbf"),
    REGISTER("the register of schools", "give the ministry's list, saved as CSV"),
    SCHOOLS("schools as 'koffieronde schools' takes them", "copy them into a problem"),
    WORKBOOK("a workbook", "give a workbook as 'koffieronde template' makes it"),
    OLD_WORKBOOK("a workbook of an older kind, or one with a password", "save it as .xlsx without password"),
    BINARY_WORKBOOK("a binary workbook", "save it as Excel Workbook, .xlsx"),
    OPEN_DOCUMENT("an OpenDocument file", "save it as Excel workbook, .xlsx"),
    CALENDAR("a calendar", "give a calendar as 'koffieronde ics' writes it"),
    ZIP("a zip file", "unpack it, and give the file in it"),
    COMPRESSED("a compressed file", "unpack it first"),
    DOCUMENT("a document of a word processor", "copy its tables to a workbook"),
    PDF("a PDF document", "give what it was made of"),
    PICTURE("a picture", "give what it shows as a file of its own"),
    XML("a web page or another file in XML", "give what it was made of"),
    TABLE("a table in plain text", "copy it to a workbook"),
    OTHER("something else", "check its name");

    private final String called;
    private final String remedy;

    FileKind(String called, String remedy) {
        this.called = called;
        this.remedy = remedy;
    }

    /** The kind of a file; {@link #OTHER} if it cannot be told. */
    public static FileKind of(Path file) {
        return FileLook.kind(file);
    }

    /** Whether it is for a spreadsheet program, or once was. */
    public boolean isForSpreadsheets() {
        return this == WORKBOOK || this == OLD_WORKBOOK || this == BINARY_WORKBOOK || this == OPEN_DOCUMENT;
    }

    /**
     * Makes sure that a file is not of a known kind other than this one.
     *
     * @throws InvalidInputException if it is, saying what it is and what to give
     */
    public void refuseOther(Path file) {
        FileKind kind = of(file);
        if (kind != this && kind != OTHER && !looksItselfAt(kind)) {
            throw new InvalidInputException("%s: this is %s, and %s is wanted here; %s"
                    .formatted(file, kind.called, called, kind.isPacked() ? kind.remedy : remedy));
        }
    }

    private boolean isPacked() {
        return this == ZIP || this == COMPRESSED;
    }

    /** Whether its own reader takes some files of a kind, or knows better what they are. */
    private boolean looksItselfAt(FileKind kind) {
        return switch (kind) {
            case ZIP, COMPRESSED, XML -> this == EXTRACT;
            case TABLE -> this == EXTRACT || this == REGISTER || this == TALK_LOG || this == CALENDAR;
            default -> false;
        };
    }

    /** What somebody should do who wants one of this kind, or with one of it. */
    public String remedy() {
        return remedy;
    }

    /** Such as {@code a roster}. */
    public String called() {
        return called;
    }
}
