package be.koffieronde.jobs;

import be.koffieronde.app.replan.ReplanText;
import be.koffieronde.app.replan.ReplanWeek;
import be.koffieronde.app.replan.Replanned;
import be.koffieronde.format.ReplanJson;
import be.koffieronde.format.ReplanJson.Held;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.util.List;
import java.util.Optional;

/** Planning a week again; what is told of it says who is to be told what, and why. */
record ReplanSearch(ReplanWeek week) implements Search {

    @Override
    public String progress() {
        return JsonLayout.line(PlanSearch.json(week.progress()).fields());
    }

    @Override
    public Optional<Roster> soFar() {
        return Optional.of(week.soFar());
    }

    @Override
    public void stop() {
        week.stop();
    }

    @Override
    public Outcome run() {
        Replanned planned = week.run();
        ReplanText text = week.text(planned);
        return new Outcome(planned.roster(), Outcome.inEach(language -> told(planned, text, language)));
    }

    private static String told(Replanned planned, ReplanText text, Language language) {
        Verdict verdict = planned.judgement().verdict();
        List<Held> held = planned.held().stream()
                .map(visit -> new Held(visit, text.held(visit)))
                .toList();
        ReplanJson.Outcome outcome = new ReplanJson.Outcome(
                verdict.score(), verdict.totals(), planned.fresh(), planned.gone(), held, planned.leftOut());
        return JsonLayout.line(ReplanJson.json(outcome, planned.diff(), planned.why(), Vocabulary.of(language)));
    }
}
