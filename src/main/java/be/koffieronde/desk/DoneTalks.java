package be.koffieronde.desk;

import be.koffieronde.app.talks.HeldElsewhere;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.PlannedTalk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The talks of a supporter that a roster has no more, as they were held on another day or by somebody else. */
record DoneTalks(WarmRoster week, String supporter) {

    private static final Comparator<Done> BY_TIME = Comparator.<Done, LocalDate>comparing(done -> done.planned.date())
            .thenComparingInt(done -> done.visit.start());

    /**
     * One of them.
     *
     * @param planned as it would have been held
     * @param visit where it was
     */
    record Done(LoggedTalk planned, PlannedVisit visit) {

        /** With the talk that was held in its stead. */
        Object json(Directory people) {
            HeldTalk held = HeldElsewhere.nearest(planned, people);
            return new JsonObject()
                    .with("date", planned.date().toString())
                    .with("start", Clock.format(visit.start()))
                    .with("end", Clock.format(visit.end()))
                    .with("partner", planned.partner())
                    .with("partnerName", people.partner(planned.partner()).name())
                    .with("heldOn", held.date().toString())
                    .with("heldBy", HeldElsewhere.name(held.supporter(), people))
                    .with("isMine", held.supporter().equals(planned.supporter()))
                    .fields();
        }
    }

    /** First to last. */
    List<Done> all() {
        Set<String> left = week.judged().roster().visits().collect(Collectors.toSet());
        return week.judged().asWritten().rounds().stream()
                .filter(round -> round.supporter().equals(supporter))
                .flatMap(round -> round.visits().stream()
                        .filter(visit -> !left.contains(visit.id()))
                        .flatMap(visit -> done(round, visit).stream()))
                .sorted(BY_TIME)
                .toList();
    }

    private static Optional<Done> done(RosterRound round, PlannedVisit visit) {
        return PlannedTalk.partnerOf(visit.id())
                .map(partner ->
                        new Done(new LoggedTalk(round.date(), round.supporter(), partner, Kind.PLANNED, ""), visit));
    }
}
