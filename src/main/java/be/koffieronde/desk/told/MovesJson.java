package be.koffieronde.desk.told;

import be.koffieronde.app.places.MovedVisit;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.ComparedRosters.Person;
import be.koffieronde.app.week.ComparedRosters.Section;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.format.DiffJson;
import be.koffieronde.format.DiffJson.Side;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.fault.Fault;
import java.util.List;

/** What a change of a roster comes to: scores, what is broken by it, and for whom what is different. */
public record MovesJson(Vocabulary words) {

    /** {@code {"done", "scoreChange", "broken": […], "concerns": […], "equal", "scores", "totals", "supporters", …}}. */
    public JsonObject json(MovedVisit moved, List<Fault> broken) {
        return json(moved.change())
                .with("done", words.say(moved.done()))
                .withList(
                        "broken",
                        broken,
                        fault -> new JsonObject()
                                .with("code", fault.message().code())
                                .with("text", words.say(fault.message()))
                                .fields());
    }

    /** How two rosters differ, and for whom. */
    public JsonObject json(ComparedRosters compared) {
        return DiffJson.json(side(compared.first()), side(compared.second()), compared.areEqual(), compared.diff())
                .with("scoreChange", change(compared).toString())
                .with("concerns", concerns(compared));
    }

    /** Each roster has agreements of its own, from which the other can only differ: they are left aside. */
    private static Score change(ComparedRosters compared) {
        return withoutAgreed(compared.second()).minus(withoutAgreed(compared.first()));
    }

    private static Score withoutAgreed(Judgement judgement) {
        Score score = judgement.verdict().score();
        long points = judgement.verdict().total(Rule.CHANGED_FROM_AGREED)
                * judgement.weights().points(Rule.CHANGED_FROM_AGREED);
        return new Score(score.hard(), score.medium(), score.soft() + points);
    }

    /** For whom what is different, in words. */
    public Object concerns(ComparedRosters compared) {
        return compared.sections().stream().map(this::section).toList();
    }

    private static Side side(Judgement judgement) {
        return new Side(judgement.verdict().score(), judgement.verdict().totals());
    }

    private Object section(Section section) {
        return new JsonObject()
                .with("title", words.say(section.title()))
                .withList("people", section.people(), this::person)
                .fields();
    }

    private Object person(Person person) {
        return new JsonObject()
                .with("name", person.name())
                .withList("lines", person.lines(), words::say)
                .fields();
    }
}
