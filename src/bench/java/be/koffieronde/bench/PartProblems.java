package be.koffieronde.bench;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned centre cut into regions, each a problem of its own: its supporters with the pupils, meetings and talks the plan
 * gave them. What the plan leaves out goes where its pupil's other visits are, or its partner's pupils; to the first region
 * if there are none.
 */
final class PartProblems {

    private final OpenWeeks weeks;
    private final List<List<Supporter>> regions;
    private final Map<String, Integer> regionOfSupporter = new HashMap<>();
    private final Map<String, Integer> regionOfVisit = new HashMap<>();
    private final Map<String, Integer> regionOfPupil = new HashMap<>();

    PartProblems(OpenWeeks weeks, Roster roster, List<List<Supporter>> regions) {
        this.weeks = weeks;
        this.regions = regions;
        for (int region = 0; region < regions.size(); region++) {
            for (Supporter supporter : regions.get(region)) {
                regionOfSupporter.put(supporter.id(), region);
            }
        }
        for (RosterRound round : roster.rounds()) {
            Integer region = regionOfSupporter.get(round.supporter());
            round.visits().forEach(planned -> regionOfVisit.put(planned.id(), region));
        }
        weeks.visits().forEach(this::notePupil);
    }

    private void notePupil(Visit visit) {
        Integer region = regionOfVisit.get(visit.id());
        if (region != null && visit instanceof SupportVisit session) {
            regionOfPupil.putIfAbsent(session.pupil().id(), region);
        }
    }

    /** In the order of the regions. */
    List<Problem> problems() {
        List<Collection<Visit>> visits = new ArrayList<>();
        List<Set<String>> talks = new ArrayList<>();
        regions.forEach(region -> {
            visits.add(new ArrayList<>());
            talks.add(new HashSet<>());
        });
        Map<String, Integer> regionOfNeed = new HashMap<>();
        for (Visit visit : weeks.visits()) {
            int region = region(visit);
            if (visit instanceof SupportVisit session) {
                region = regionOfNeed.merge(session.need().id(), region, (first, later) -> first);
            }
            visits.get(region).add(visit);
            if (visit instanceof TalkVisit talk) {
                talks.get(region).add(talk.partner().id());
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (int region = 0; region < regions.size(); region++) {
            Set<String> here = talks.get(region);
            String name = "%s-part-%d".formatted(weeks.directory().problem().name(), region + 1);
            problems.add(new Excerpt(
                            weeks.directory().problem(),
                            regions.get(region),
                            visits.get(region),
                            partner -> here.contains(partner.id()))
                    .problem(name));
        }
        return problems;
    }

    /**
     * Points of the plan for changes because a pupil is used to somebody of another region: its own region, which does not
     * know that somebody, pays nothing for them.
     */
    long changesFromOutside() {
        return weeks.points(Rule.SUPPORTER_CHANGED)
                * weeks.visits().stream().filter(this::isFromOutside).count();
    }

    private boolean isFromOutside(Visit visit) {
        Need.WantedSupporter wanted =
                visit instanceof SupportVisit session ? session.need().supporter() : null;
        Integer region = regionOfVisit.get(visit.id());
        return wanted != null && region != null && !region.equals(regionOfSupporter.get(wanted.id()));
    }

    private int region(Visit visit) {
        Integer planned = regionOfVisit.get(visit.id());
        return planned != null ? planned : regionOf(concerned(visit));
    }

    private int regionOf(List<Pupil> pupils) {
        return pupils.stream()
                .map(pupil -> regionOfPupil.get(pupil.id()))
                .filter(region -> region != null)
                .findFirst()
                .orElse(0);
    }

    private List<Pupil> concerned(Visit visit) {
        Directory directory = weeks.directory();
        if (visit instanceof SupportVisit session) {
            return List.of(session.pupil());
        }
        if (visit instanceof MeetingVisit meeting) {
            @Nullable String pupil = meeting.meeting().pupil();
            return pupil == null ? List.of() : List.of(directory.pupil(pupil));
        }
        return visit instanceof TalkVisit talk ? directory.pupilsOf(talk.partner()) : List.of();
    }
}
