package be.koffieronde.bench;

import be.koffieronde.app.sessions.OneSession;
import be.koffieronde.app.sessions.SessionMark;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Placed;
import be.koffieronde.sessions.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session that had a place in a week and lost it.
 *
 * @param pupils ids of those who miss it for this cause
 */
record LostSession(SupportVisit session, LocalDate date, String supporter, Outcome cause, List<String> pupils) {

    /** What a visit was that is left out now, and why; empty for what is no weekly session, or only made room for another. */
    static Optional<LostSession> of(Placed before, Directory now) {
        Outcome cause = before.visit() instanceof SupportVisit session && !session.isMakeUp()
                ? cause(session, before, now)
                : null;
        if (cause == null || !(before.visit() instanceof SupportVisit session)) {
            return Optional.empty();
        }
        List<String> pupils = session.pupils().stream()
                .filter(pupil -> cause != Outcome.PUPIL_ILL || pupil.away().contains(before.date()))
                .map(Pupil::id)
                .toList();
        return Optional.of(new LostSession(session, before.date(), before.supporter(), cause, pupils));
    }

    private static @Nullable Outcome cause(SupportVisit session, Placed before, Directory now) {
        LocalDate date = before.date();
        List<Window> windows = session.windows().on(now.problem().calendar().day(date));
        if (session.pupils().stream().anyMatch(pupil -> pupil.away().contains(date))) {
            return Outcome.PUPIL_ILL;
        } else if (!Window.anyContains(windows, before.start(), before.end())) {
            return Outcome.SCHOOL;
        }
        return now.supporter(before.supporter()).isAway(date) ? Outcome.SUPPORTER_ILL : null;
    }

    boolean isOf(SupportVisit other) {
        return session.need().id().equals(other.need().id());
    }

    /** As somebody at the centre tells the log. */
    OneSession of(String pupil) {
        return new OneSession(date, pupil, session.need().id(), supporter, false, new SessionMark(cause, null, ""));
    }
}
