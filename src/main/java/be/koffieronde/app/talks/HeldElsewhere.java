package be.koffieronde.app.talks;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.language.Day;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import be.koffieronde.talks.LoggedTalk;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Tells which talks of rosters are no more, because they were held on another day or by another supporter. */
public final class HeldElsewhere {

    private HeldElsewhere() {}

    /**
     * One for each talk that a roster has no more, its roster's name first. A roster that cannot be read has none: whoever
     * uses it tells what is wrong.
     *
     * @param directory of the problem, with the talks that were held
     */
    public static List<Fault> notes(Directory directory, List<RosterStore> stores) {
        try {
            List<Roster> rosters = stores.stream().map(RosterStore::read).toList();
            HeldTalks held = HeldTalks.in(directory.problem(), rosters);
            List<Fault> notes = new ArrayList<>();
            for (int index = 0; index < stores.size(); index++) {
                String place = stores.get(index).place();
                held.doneElsewhere(rosters.get(index))
                        .forEach(talk -> notes.add(note(talk, directory).in(place)));
            }
            return notes;
        } catch (InvalidInputException e) {
            return List.of();
        }
    }

    private static Fault note(LoggedTalk planned, Directory directory) {
        HeldTalk held = nearest(planned, directory);
        return Fault.of(
                "app.print.held",
                name(planned.supporter(), directory),
                directory.partner(planned.partner()).name(),
                new Day(planned.date()),
                name(held.supporter(), directory),
                new Day(held.date()));
    }

    /**
     * The talk that was held in the stead of a planned one.
     *
     * @param planned that a roster has no more
     * @param directory of the problem, with the talks that were held
     */
    public static HeldTalk nearest(LoggedTalk planned, Directory directory) {
        Partner partner = directory.partner(planned.partner());
        TalkRhythm rhythm = Objects.requireNonNull(directory.rhythm(partner));
        List<HeldTalk> held =
                rhythm.with() == With.EACH && !directory.pairsOf(partner).isEmpty()
                        ? rhythm.of(planned.supporter()).held()
                        : rhythm.held();
        return (held.isEmpty() ? rhythm.held() : held)
                .stream()
                        .min(Comparator.comparingLong(
                                talk -> Math.abs(ChronoUnit.DAYS.between(planned.date(), talk.date()))))
                        .orElseThrow();
    }

    /** What a supporter is called; who left since has no name. */
    public static String name(String supporter, Directory directory) {
        return directory.hasSupporter(supporter)
                ? directory.supporter(supporter).name()
                : supporter;
    }
}
