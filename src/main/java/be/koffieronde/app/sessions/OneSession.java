package be.koffieronde.app.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.sessions.SessionTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session that is told of without a roster.
 *
 * @param pupil id
 * @param need id; null: the only one the pupil has
 * @param supporter id; null: whom the need names
 * @param isMakeUp whether it made up for another
 */
public record OneSession(
        LocalDate date,
        String pupil,
        @Nullable String need,
        @Nullable String supporter,
        boolean isMakeUp,
        SessionMark mark) {

    Fault loggedAlready() {
        return Fault.of("app.session-logged-already", pupil, date);
    }

    /** As the log will have it. */
    LoggedSession session(Directory directory, SessionLog log) {
        Need meant = need(directory);
        List<LoggedSession> week = log.ofNeed(meant.id())
                .ofPupil(pupil)
                .ofWeek(LoggedSession.monday(date))
                .only(session -> session.turn().isMakeUp() == isMakeUp)
                .sessions();
        if (week.stream().anyMatch(session -> session.date().equals(date))) {
            throw new InvalidInputException(loggedAlready());
        }
        if (!isMakeUp && week.size() >= meant.sessionsPerWeek()) {
            throw new InvalidInputException(
                    Fault.of("app.week-logged-already", meant.id(), pupil, meant.sessionsPerWeek()));
        }
        SessionTurn turn =
                NotLogged.free(isMakeUp, week.stream().map(LoggedSession::turn).toList());
        return mark.on(new LoggedSession(
                date, pupil, meant.id(), turn, who(meant), meant.minutes(), mark.outcome(), false, ""));
    }

    private Need need(Directory directory) {
        List<Need> needs = directory.problem().pupils().stream()
                .flatMap(one -> one.needs().stream().filter(each -> takesPart(one, each)))
                .filter(each -> need == null || each.id().equals(need))
                .toList();
        if (needs.size() == 1) {
            return needs.get(0);
        }
        String all = directory.problem().pupils().stream()
                .flatMap(one -> one.needs().stream().filter(each -> takesPart(one, each)))
                .map(Need::id)
                .collect(Collectors.joining(", "));
        throw new InvalidInputException(
                need == null
                        ? Fault.of("app.which-need", pupil, all).in("--need")
                        : Fault.of("app.no-such-need", pupil, need, all).in("--need"));
    }

    private boolean takesPart(Pupil whose, Need each) {
        return whose.id().equals(pupil) || each.with().contains(pupil);
    }

    private String who(Need meant) {
        if (supporter != null) {
            return supporter;
        }
        Need.WantedSupporter wanted = meant.supporter();
        if (wanted == null && mark.isHeld()) {
            throw new InvalidInputException(
                    Fault.of("app.which-supporter", meant.id()).in("--supporter"));
        }
        return wanted == null ? "" : wanted.id();
    }
}
