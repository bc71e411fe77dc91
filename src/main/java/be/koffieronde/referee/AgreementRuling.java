package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match.Where;
import be.koffieronde.roster.Agreed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not as people have been told: the more of them have to be told again, the more it counts. */
final class AgreementRuling implements Ruling {

    private static final int ANOTHER_SUPPORTER = 4;
    private static final int ANOTHER_DATE = 2;
    private static final int ANOTHER_START = 1;
    private static final int NO_TALK = 2;

    private final Words words;

    AgreementRuling(Words words) {
        this.words = words;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        evidence.planned().forEach(planned -> {
            Agreed agreed = agreed(planned.visit(), evidence);
            if (agreed != null) {
                tally.add(
                        Rule.CHANGED_FROM_AGREED,
                        changed(planned, agreed),
                        planned::where,
                        () -> Message.of("referee.rule.changed", words.inRound(planned), moment(agreed)));
            }
        });
        for (Visit visit : evidence.unplanned()) {
            Agreed agreed = agreed(visit, evidence);
            if (agreed != null && visit instanceof TalkVisit) {
                tally.add(
                        Rule.CHANGED_FROM_AGREED,
                        NO_TALK,
                        () -> new Where(null, null, List.of(visit.id())),
                        () -> Message.of("referee.rule.agreed-left-out", words.visit(visit), moment(agreed)));
            }
        }
    }

    /** What was agreed on a visit of the problem; null if nothing was. */
    private static @Nullable Agreed agreed(Visit visit, Case evidence) {
        return visit instanceof TalkVisit talk && talk.isExtra()
                ? null
                : evidence.agreed().get(visit.id());
    }

    private static int changed(Planned planned, Agreed agreed) {
        if (!planned.supporter().id().equals(agreed.supporter())) {
            return ANOTHER_SUPPORTER;
        }
        if (!planned.date().equals(agreed.date())) {
            return ANOTHER_DATE;
        }
        return planned.start() == agreed.start() ? 0 : ANOTHER_START;
    }

    private Message moment(Agreed agreed) {
        return Message.of(
                "referee.part.agreed",
                words.anybody(agreed.supporter()),
                new Day(agreed.date()),
                Clock.format(agreed.start()));
    }
}
