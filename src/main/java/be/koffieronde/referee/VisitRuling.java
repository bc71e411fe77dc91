package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules on any one visit: its windows, the hours of its supporter, and who that must be. */
final class VisitRuling implements Ruling {

    private final Words words;

    VisitRuling(Words words) {
        this.words = words;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        evidence.planned().forEach(planned -> {
            outsideWindow(planned, tally);
            outsideWorkingHours(planned, tally);
            talkInOwnTime(planned, tally);
            wrongSupporter(planned, tally);
        });
    }

    private void outsideWindow(Planned planned, Tally tally) {
        List<Window> allowed = planned.visit().windows().on(planned.workday().day());
        long outside = Window.anyContains(allowed, planned.start(), planned.end()) ? 0 : planned.minutes();
        tally.add(
                Rule.OUTSIDE_WINDOW,
                outside,
                planned::where,
                () -> Message.of("referee.rule.outside-window", words.inRound(planned)));
    }

    private void outsideWorkingHours(Planned planned, Tally tally) {
        boolean mayStay = planned.visit() instanceof TalkVisit;
        List<Window> hours =
                mayStay ? planned.workday().hoursAndStays() : planned.workday().hours();
        long outside = minutesOutside(hours, planned);
        tally.add(
                Rule.OUTSIDE_WORKING_HOURS,
                outside,
                planned::where,
                () -> Message.of(
                        "referee.rule.outside-hours",
                        words.inRound(planned),
                        outside,
                        planned.supporter().name()));
    }

    /** Minute by minute, so that windows may overlap or adjoin. */
    private static long minutesOutside(List<Window> windows, Planned planned) {
        long outside = 0;
        for (int minute = planned.start(); minute < planned.end(); minute++) {
            outside += Window.anyContains(windows, minute, minute + 1) ? 0 : 1;
        }
        return outside;
    }

    private void talkInOwnTime(Planned planned, Tally tally) {
        boolean own = planned.visit() instanceof TalkVisit && !planned.workday().isWithinHours(planned);
        tally.add(
                Rule.TALK_IN_OWN_TIME,
                own ? 1 : 0,
                planned::where,
                () -> Message.of(
                        "referee.rule.own-time",
                        words.inRound(planned),
                        planned.supporter().name()));
    }

    private void wrongSupporter(Planned planned, Tally tally) {
        String required = requiredSupporter(planned.visit());
        if (required != null
                && !planned.isStandIn()
                && !required.equals(planned.supporter().id())) {
            tally.add(
                    Rule.WRONG_SUPPORTER,
                    planned.minutes(),
                    planned::where,
                    () -> Message.of(
                            "referee.rule.wrong-supporter", words.inRound(planned), words.supporter(required)));
        }
    }

    private static @Nullable String requiredSupporter(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.need().requiredSupporter();
        } else if (visit instanceof MeetingVisit meeting) {
            return meeting.meeting().supporter();
        } else if (visit instanceof TalkVisit talk) {
            return talk.supporter();
        }
        return visit instanceof CommitmentVisit commitment
                ? commitment.commitment().supporter()
                : null;
    }
}
