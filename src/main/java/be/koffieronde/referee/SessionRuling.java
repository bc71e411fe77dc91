package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules on one session of support: expertise, the supporter it had, who stands in, and preferred times. */
final class SessionRuling implements Ruling {

    private final Words words;

    SessionRuling(Words words) {
        this.words = words;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        evidence.planned().forEach(planned -> {
            if (planned.visit() instanceof SupportVisit session) {
                unqualifiedSupporter(planned, session.need(), tally);
                standIn(planned, session.need(), tally);
                supporterChanged(planned, session.need(), tally);
                outsidePreferredTime(planned, session.need(), tally);
            }
        });
    }

    private void unqualifiedSupporter(Planned planned, Need need, Tally tally) {
        boolean qualified = planned.supporter().expertise().containsAll(need.expertise());
        tally.add(
                Rule.UNQUALIFIED_SUPPORTER,
                qualified ? 0 : planned.minutes(),
                planned::where,
                () -> Message.of(
                        "referee.rule.unqualified",
                        words.inRound(planned),
                        need.id(),
                        planned.supporter().name()));
    }

    private void standIn(Planned planned, Need need, Tally tally) {
        tally.add(
                Rule.STAND_IN,
                planned.isStandIn() ? 1 : 0,
                planned::where,
                () -> Message.of(
                        "referee.rule.stand-in",
                        words.inRound(planned),
                        words.supporter(Objects.requireNonNull(need.supporter()).id())));
    }

    private void supporterChanged(Planned planned, Need need, Tally tally) {
        Need.WantedSupporter wanted = need.supporter();
        if (wanted != null
                && !planned.isStandIn()
                && wanted.keep() == Need.Keep.PREFER
                && !wanted.id().equals(planned.supporter().id())) {
            tally.add(
                    Rule.SUPPORTER_CHANGED,
                    1,
                    planned::where,
                    () -> Message.of(
                            "referee.rule.supporter-changed", words.inRound(planned), words.supporter(wanted.id())));
        }
    }

    private void outsidePreferredTime(Planned planned, Need need, Tally tally) {
        tally.add(
                Rule.OUTSIDE_PREFERRED_TIME,
                isPreferred(planned, need.preferred()) ? 0 : 1,
                planned::where,
                () -> Message.of("referee.rule.outside-preferred", words.inRound(planned)));
    }

    private static boolean isPreferred(Planned planned, @Nullable WeekWindows preferred) {
        return preferred == null
                || preferred.isEmpty()
                || Window.anyContains(preferred.on(planned.date().getDayOfWeek()), planned.start(), planned.end());
    }
}
