package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.optional;

import be.koffieronde.desk.Calendars;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.web.Refusal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose secret address: just one of them. */
record Whose(
        @Nullable String supporter,
        @Nullable String partner,
        @Nullable String school) {

    private static final Field<Whose, String> SUPPORTER = optional("supporter", Form.TEXT, Whose::supporter);
    private static final Field<Whose, String> PARTNER = optional("partner", Form.TEXT, Whose::partner);
    private static final Field<Whose, String> SCHOOL = optional("school", Form.TEXT, Whose::school);

    /** Whose calendar. */
    static final Form<Whose> OF_CALENDAR =
            Shape.of("calendarOf", SUPPORTER, PARTNER, SCHOOL).making(Whose::of);

    /** Whose window. */
    static final Form<Whose> OF_WINDOW = Shape.of("windowOf", SCHOOL, PARTNER).making(Whose::of);

    private static Whose of(Fields fields) {
        return new Whose(fields.find(SUPPORTER), fields.find(PARTNER), fields.find(SCHOOL));
    }

    /**
     * Who is meant, of those of a centre.
     *
     * @param onlyOne what is said if it is not just one
     */
    Reader reader(String centre, Calendars calendars, Message onlyOne) {
        if (Stream.of(supporter, partner, school).filter(Objects::nonNull).count() != 1) {
            throw new Refusal(422, onlyOne);
        } else if (supporter != null) {
            return calendars.reader(centre, Audience.SUPPORTER, supporter);
        }
        return partner != null
                ? calendars.reader(centre, Audience.PARTNER, partner)
                : calendars.reader(centre, Audience.SCHOOL, Objects.requireNonNull(school));
    }
}
