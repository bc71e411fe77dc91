package be.koffieronde.jobs;

import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.Progress;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.roster.Roster;
import java.util.Optional;

/** Planning a week. */
record PlanSearch(PlanWeek week) implements Search {

    @Override
    public String progress() {
        return JsonLayout.line(json(week.progress()).fields());
    }

    /** How far a search for a roster is. */
    static JsonObject json(Progress progress) {
        return new JsonObject()
                .with("share", progress.share())
                .with("seconds", progress.elapsed().toSeconds())
                .with("score", progress.score().toString())
                .with("pupilMinutesLost", progress.pupilMinutesLost())
                .with("pupilMinutesOutOfReach", progress.pupilMinutesOutOfReach())
                .with("talksPlanned", progress.talksPlanned())
                .with("talksDue", progress.talksDue())
                .with("driveMinutes", progress.driveMinutes());
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
        return Outcome.of(week.run().roster());
    }
}
