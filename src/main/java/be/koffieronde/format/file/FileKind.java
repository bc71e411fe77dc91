package be.koffieronde.format.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;

/** What a file is by its look, whatever its name; for whoever was given another kind than was wanted. */
public enum FileKind {
    PROBLEM("problem"),
    ROSTER("roster"),
    TALK_LOG("talk-log"),
    SESSION_LOG("session-log"),
    ROAD_NETWORK("road-network"),
    EXTRACT("extract"),
    REGISTER("register"),
    SCHOOLS("schools"),
    WORKBOOK("workbook"),
    OLD_WORKBOOK("old-workbook"),
    BINARY_WORKBOOK("binary-workbook"),
    OPEN_DOCUMENT("open-document"),
    CALENDAR("calendar"),
    ZIP("zip"),
    COMPRESSED("compressed"),
    DOCUMENT("document"),
    PDF("pdf"),
    PICTURE("picture"),
    XML("xml"),
    TABLE("table"),
    OTHER("other");

    private final String key;

    FileKind(String key) {
        this.key = key;
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
            Message remedy = kind.isPacked() ? kind.remedy() : remedy();
            throw new InvalidInputException(
                    Fault.of("file.not-wanted", kind.called(), called(), remedy).in(file.toString()));
        }
    }

    private boolean isPacked() {
        return this == ZIP || this == COMPRESSED;
    }

    /** Whether its own reader takes some files of a kind, or knows better what they are. */
    private boolean looksItselfAt(FileKind kind) {
        return switch (kind) {
            case ZIP, COMPRESSED, XML -> this == EXTRACT;
            case TABLE -> this == EXTRACT || this == REGISTER || isLog() || this == CALENDAR;
            default -> false;
        };
    }

    private boolean isLog() {
        return this == TALK_LOG || this == SESSION_LOG;
    }

    /** What somebody should do who wants one of this kind, or with one of it. */
    public Message remedy() {
        return Message.of("file.part.remedy." + key);
    }

    /** Such as {@code a roster}. */
    public Message called() {
        return Message.of("file.part.kind." + key);
    }
}
