package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.referee.Match.Where;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules on pairs of sessions of one need, over the whole horizon: one supporter, and enough days between. */
final class NeedRuling implements Ruling {

    private static final int POINTS_PER_PAIR = 60;

    @Override
    public void judge(Case evidence, Tally tally) {
        for (List<Planned> sessions : sessionsByNeed(evidence).values()) {
            sessions.sort(Planned.BY_TIME);
            for (int second = 1; second < sessions.size(); second++) {
                for (Planned first : sessions.subList(0, second)) {
                    pupilShared(first, sessions.get(second), tally);
                    sessionsTooClose(first, sessions.get(second), tally);
                }
            }
        }
    }

    private static Map<String, List<Planned>> sessionsByNeed(Case evidence) {
        Map<String, List<Planned>> sessions = new LinkedHashMap<>();
        evidence.planned().forEach(planned -> {
            if (planned.visit() instanceof SupportVisit session) {
                sessions.computeIfAbsent(session.need().id(), id -> new ArrayList<>())
                        .add(planned);
            }
        });
        return sessions;
    }

    private void pupilShared(Planned first, Planned second, Tally tally) {
        boolean shared = !first.isStandIn()
                && !second.isStandIn()
                && !first.supporter().id().equals(second.supporter().id());
        tally.add(
                Rule.PUPIL_SHARED,
                shared ? POINTS_PER_PAIR : 0,
                () -> where(first, second),
                () -> Message.of(
                        "referee.rule.shared",
                        pair(first, second),
                        first.supporter().name(),
                        second.supporter().name()));
    }

    private void sessionsTooClose(Planned first, Planned second, Tally tally) {
        Need need = ((SupportVisit) first.visit()).need();
        long apart = ChronoUnit.DAYS.between(first.date(), second.date());
        tally.add(
                Rule.SESSIONS_TOO_CLOSE,
                apart < need.minDaysApart() ? POINTS_PER_PAIR : 0,
                () -> where(first, second),
                () -> Message.of("referee.rule.too-close", pair(first, second), need.minDaysApart()));
    }

    private static Message pair(Planned first, Planned second) {
        SupportVisit session = (SupportVisit) first.visit();
        return Message.of(
                "referee.part.pair",
                Words.pupils(session),
                session.need().id(),
                new Day(first.date()),
                new Day(second.date()));
    }

    private static Where where(Planned first, Planned second) {
        return new Where(null, null, List.of(first.visit().id(), second.visit().id()));
    }
}
