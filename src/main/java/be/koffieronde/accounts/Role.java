package be.koffieronde.accounts;

import be.koffieronde.privacy.Audience;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is in a centre. */
public enum Role {
    /** Does all a planner does, and says who may come in. */
    ADMINISTRATOR(Audience.PLANNER),
    PLANNER(Audience.PLANNER),
    SUPPORTER(Audience.SUPPORTER),
    /** Reads everybody's weeks as supporters do: a head, a coach. */
    READER(Audience.SUPPORTER),
    /** Somebody of a school: sees who comes there. */
    SCHOOL(Audience.SCHOOL);

    private final Audience audience;

    Role(Audience audience) {
        this.audience = audience;
    }

    /** As whom they read what is made for people. */
    public Audience audience() {
        return audience;
    }

    /** As it is written, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofWord(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
