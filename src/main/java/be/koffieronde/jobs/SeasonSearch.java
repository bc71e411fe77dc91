package be.koffieronde.jobs;

import be.koffieronde.app.plan.PlanSeason;
import be.koffieronde.app.plan.Season;
import be.koffieronde.app.plan.SeasonCourse;
import be.koffieronde.app.plan.SeasonProgress;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.roster.Roster;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Planning a season of weeks, under each policy. */
record SeasonSearch(PlanSeason season) implements Search {

    @Override
    public String progress() {
        SeasonProgress progress = season.progress();
        JsonObject json = progress == null
                ? new JsonObject()
                : PlanSearch.json(progress.progress())
                        .with("week", progress.week())
                        .with("weeks", progress.weeks());
        return JsonLayout.line(json.fields());
    }

    @Override
    public Optional<Roster> soFar() {
        return Optional.empty();
    }

    @Override
    public void stop() {
        season.stop();
    }

    @Override
    public Outcome run() {
        Season planned = season.run();
        return Outcome.of(new JsonObject()
                .with("firstDay", planned.firstDay().toString())
                .with("weeks", planned.weeks())
                .withList("policies", planned.courses(), course -> json(course, planned))
                .fields());
    }

    private static Object json(SeasonCourse course, Season season) {
        return new JsonObject()
                .with("policy", course.policy().name().toLowerCase(Locale.ROOT))
                .with("talksHeld", course.talks().held())
                .with("talksByWeek", talksByWeek(course, season))
                .with("shareInTime", course.talks().keptShare())
                .with("pairsInTime", course.talks().pairsInTime())
                .with("pairs", course.talks().pairs().size())
                .with("driveMinutes", course.driveMinutes())
                .with("waitingMinutes", course.waitingMinutes())
                .with("faces", course.faces())
                .with("pupilMinutesLost", course.pupilMinutesLost())
                .with("pupilMinutesOutOfReach", course.pupilMinutesOutOfReach())
                .fields();
    }

    /** How many are held in each week of the season, first to last. */
    private static List<Integer> talksByWeek(SeasonCourse course, Season season) {
        int[] talks = new int[season.weeks()];
        course.held().stream()
                .filter(course.talks()::counts)
                .forEach(talk -> talks[(int) ChronoUnit.WEEKS.between(season.firstDay(), talk.date())]++);
        return IntStream.of(talks).boxed().toList();
    }
}
