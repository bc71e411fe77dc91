package be.koffieronde.accounts;

import static be.koffieronde.accounts.Role.ADMINISTRATOR;
import static be.koffieronde.accounts.Role.PLANNER;
import static be.koffieronde.accounts.Role.READER;
import static be.koffieronde.accounts.Role.SCHOOL;
import static be.koffieronde.accounts.Role.SUPPORTER;

import java.util.stream.Stream;

/** What may be done in a centre, and who may. */
public enum Right {
    /** To say who may come in, and to take people out. */
    PEOPLE(ADMINISTRATOR),
    /** To see problems as they are, with all they tell of pupils, and what planning them came to. */
    SEE_PROBLEMS(ADMINISTRATOR, PLANNER),
    /** To change problems, plan them, change rosters by hand and publish them. */
    PLAN(ADMINISTRATOR, PLANNER),
    /** To see who did what. */
    AUDIT(ADMINISTRATOR, PLANNER),
    /** To see everybody's published weeks, pupils by their initials. */
    SEE_WEEKS(ADMINISTRATOR, PLANNER, SUPPORTER, READER),
    /** To live one's own week: ask where a talk fits and book it, write down what was held, be ill. */
    OWN_WEEK(SUPPORTER),
    /** To see who comes to a school: its own people only their own. */
    SEE_SCHOOL(ADMINISTRATOR, PLANNER, SCHOOL),
    /** To suggest something for one's own school. */
    SUGGEST(SCHOOL),
    /** To be told what happens in the centre. */
    LISTEN(ADMINISTRATOR, PLANNER, SUPPORTER, READER, SCHOOL);

    private final long roles;

    Right(Role... roles) {
        this.roles = Stream.of(roles).mapToLong(role -> 1L << role.ordinal()).sum();
    }

    public boolean isOf(Role role) {
        return (roles & 1L << role.ordinal()) != 0;
    }
}
