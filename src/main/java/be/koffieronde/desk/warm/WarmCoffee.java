package be.koffieronde.desk.warm;

import be.koffieronde.app.talks.ChangedWeeks;
import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where talks fit in a roster, with the answers that were given, be it of a roster before whose change does not concern them. */
final class WarmCoffee {

    /** How many answers are kept, of each kind. */
    private static final int MOST = 500;

    private final KeptRoster seen;
    private final FitTalk fit;
    private final Recent<Outlook, List<TalkOutlook>> outlooks = new Recent<>(MOST);
    private final Recent<TalkQuestion, TalkAnswer> answers = new Recent<>(MOST);

    /** What a supporter asks of all partners; null: as long as each partner's talks. */
    private record Outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {}

    /**
     * Of a roster as supporters may know it.
     *
     * @param before of an earlier version of that roster, if anybody asked
     */
    WarmCoffee(KeptRoster seen, Optional<WarmCoffee> before) {
        this.seen = seen;
        fit = FitTalk.of(seen);
        before.ifPresent(this::keepAnswers);
    }

    private void keepAnswers(WarmCoffee before) {
        ChangedWeeks.between(before.seen.judged(), seen.judged()).ifPresent(changed -> {
            outlooks.keep(before.outlooks, asked -> !changed.concern(asked.supporter));
            answers.keep(before.answers, asked -> !changed.concern(asked.supporter(), asked.partner()));
        });
    }

    FitTalk fit() {
        return fit;
    }

    List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {
        return outlooks.get(
                new Outlook(supporter, minutes, times), found -> true, () -> fit.outlook(supporter, minutes, times));
    }

    TalkAnswer ask(TalkQuestion question) {
        return answers.get(question, found -> true, () -> fit.ask(question));
    }
}
