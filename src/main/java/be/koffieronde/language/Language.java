package be.koffieronde.language;

import java.util.Locale;

/** A language that papers and reasons come in. */
public enum Language {
    NL("nl"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The language alone, without a country. */
    public Locale locale() {
        return locale;
    }
}
