package be.koffieronde.format.json;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;

/** Names that can be part of a visit's id or a file's name. */
public final class PlainName {

    private PlainName() {}

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it is blank, has a slash or a backslash, or is no {@link FreeText}
     */
    public static String checked(String name) {
        if (!isOne(name)) {
            throw new UnfitText("format.no-name", FreeText.cut(name));
        }
        return FreeText.checked(name);
    }

    /** Whether a text is not blank and has no slash or backslash. */
    public static boolean isOne(String name) {
        return !name.isBlank() && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    }
}
