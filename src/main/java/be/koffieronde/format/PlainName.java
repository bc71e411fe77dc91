package be.koffieronde.format;

/** Names that can be part of a visit's id or a file's name. */
public final class PlainName {

    private PlainName() {}

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it is blank or has a slash, a backslash or a control character
     */
    public static String checked(String name) {
        if (name.isBlank() || name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("'%s' cannot be a name; write at least one letter or digit, and no slash"
                    .formatted(JsonCursor.cut(name)));
        }
        return name;
    }
}
