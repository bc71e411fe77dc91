package be.koffieronde.language;

import java.util.Locale;

/** A language that workbooks, papers and reasons come in. */
public enum Language {
    NL("nl"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** Its tag, such as {@code nl}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }

    /** The language alone, without a country. */
    public Locale locale() {
        return locale;
    }
}
