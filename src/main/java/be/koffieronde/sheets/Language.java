package be.koffieronde.sheets;

import java.util.Locale;

/** The languages a workbook can be written in; reading takes either, also mixed. */
public enum Language {
    NL,
    EN;

    /** The word for it: the name, small. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
