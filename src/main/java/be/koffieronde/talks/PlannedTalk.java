package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A talk that has its place in a roster.
 *
 * @param supporter id of whose round it is in
 * @param start in minutes after midnight
 */
public record PlannedTalk(TalkVisit visit, String supporter, LocalDate date, int start) {

    private static final Pattern VISIT_ID = Pattern.compile("talk/([^/]+)/.+");

    private static final Comparator<PlannedTalk> BY_TIME =
            Comparator.comparing(PlannedTalk::date).thenComparingInt(PlannedTalk::start);

    /**
     * The talks of a roster, extra ones among them, first to last.
     *
     * @param roster a structurally sound roster of that problem
     */
    public static List<PlannedTalk> of(Roster roster, Directory directory) {
        return new VisitPlaces(directory, roster)
                .placed().stream()
                        .filter(placed -> placed.visit() instanceof TalkVisit)
                        .map(placed -> new PlannedTalk(
                                (TalkVisit) placed.visit(), placed.supporter(), placed.date(), placed.start()))
                        .sorted(BY_TIME)
                        .toList();
    }

    /** The same talks as a log has them once they were held, for which their problem need not be at hand. */
    public static List<LoggedTalk> held(Roster roster) {
        List<LoggedTalk> talks = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                partnerOf(visit.id())
                        .ifPresent(partner ->
                                talks.add(new LoggedTalk(round.date(), round.supporter(), partner, Kind.PLANNED, "")));
            }
        }
        talks.sort(Comparator.comparing(LoggedTalk::date));
        return talks;
    }

    /** Id of the partner of a talk of a roster; empty if the visit is no talk. */
    public static Optional<String> partnerOf(String visit) {
        Matcher id = VISIT_ID.matcher(visit);
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** The same as a log has it once it was held. */
    public LoggedTalk held() {
        return new LoggedTalk(date, supporter, partner(), Kind.PLANNED, "");
    }

    /** Id of the partner. */
    public String partner() {
        return visit.partner().id();
    }
}
