package be.koffieronde.jobs;

import be.koffieronde.app.plan.Progress;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;

/** How far a search is, for programs. */
final class ProgressJson {

    private ProgressJson() {}

    static String text(Progress progress) {
        return JsonLayout.line(new JsonObject()
                .with("share", progress.share())
                .with("seconds", progress.elapsed().toSeconds())
                .with("score", progress.score().toString())
                .with("pupilMinutesLost", progress.pupilMinutesLost())
                .with("pupilMinutesOutOfReach", progress.pupilMinutesOutOfReach())
                .with("talksPlanned", progress.talksPlanned())
                .with("talksDue", progress.talksDue())
                .with("driveMinutes", progress.driveMinutes())
                .fields());
    }
}
