package be.koffieronde.problem;

import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.place.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A problem's people and places by id. Looking up an id that does not exist is an error of the caller. */
public final class Directory {

    private final Problem problem;
    private final Map<String, Integer> locations = new LinkedHashMap<>();
    private final Map<String, School> schools;
    private final Map<String, School> schoolsByLocation = new LinkedHashMap<>();
    private final Map<String, Supporter> supporters;
    private final Map<String, Partner> partners;
    private final Map<String, Pupil> pupils;
    private final Map<String, CollaborationModel> models;
    private final Map<String, List<Pupil>> pupilsOfPartner = new LinkedHashMap<>();
    private @Nullable Map<String, Set<String>> pairsOfPartner;
    private @Nullable Map<String, List<Need>> needsOfPupil;
    private @Nullable MadeVisits visits;
    private @Nullable OutOfReach outOfReach;

    private Optional<MadeVisits> before;

    public Directory(Problem problem) {
        this(problem, Optional.empty());
    }

    /** @param before visits of another problem, some of which may be those of this one */
    private Directory(Problem problem, Optional<MadeVisits> before) {
        this.problem = problem;
        this.before = before;
        for (Location location : problem.locations()) {
            locations.put(location.id(), locations.size());
        }
        schools = index(problem.schools(), School::id);
        problem.schools().forEach(school -> schoolsByLocation.putIfAbsent(school.location(), school));
        supporters = index(problem.supporters(), Supporter::id);
        partners = index(problem.partners(), Partner::id);
        pupils = index(problem.pupils(), Pupil::id);
        models = index(problem.collaborationModels(), CollaborationModel::name);
        for (Pupil pupil : problem.pupils()) {
            for (String partner : pupil.partners()) {
                pupilsOfPartner
                        .computeIfAbsent(partner, id -> new ArrayList<>())
                        .add(pupil);
            }
        }
    }

    /** That of another problem, which shares what both have alike. */
    public synchronized Directory of(Problem other) {
        return new Directory(other, visits == null ? before : Optional.of(visits));
    }

    /** All visits of the problem; made when first asked for, and kept, as many ask. */
    synchronized List<Visit> visits() {
        if (visits == null) {
            visits = Visits.make(this, before);
            before = Optional.empty();
        }
        return visits.all();
    }

    /** The visits that nobody could hold; made when first asked for. */
    public synchronized OutOfReach outOfReach() {
        if (outOfReach == null) {
            outOfReach = OutOfReach.of(this);
        }
        return outOfReach;
    }

    public Problem problem() {
        return problem;
    }

    /** Position of a location in the problem's list, which is its row and column in travel tables. */
    public int location(String id) {
        return found(locations.get(id), "location", id);
    }

    public Location place(String id) {
        return problem.locations().get(location(id));
    }

    public School school(String id) {
        return found(schools.get(id), "school", id);
    }

    /** The school at a location; of several the first. */
    public Optional<School> schoolAt(String location) {
        return Optional.ofNullable(schoolsByLocation.get(location));
    }

    /** The school a visit is at or for; empty if it is elsewhere. */
    public Optional<School> schoolOf(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Optional.of(school(session.pupil().school()));
        } else if (visit instanceof TalkVisit talk) {
            return Optional.of(school(talk.partner().school()));
        } else if (visit instanceof MeetingVisit meeting && meeting.meeting().location() == null) {
            return Optional.of(
                    school(partner(meeting.meeting().partners().get(0)).school()));
        }
        return schoolAt(visit.location());
    }

    public Supporter supporter(String id) {
        return found(supporters.get(id), "supporter", id);
    }

    public Partner partner(String id) {
        return found(partners.get(id), "partner", id);
    }

    public Pupil pupil(String id) {
        return found(pupils.get(id), "pupil", id);
    }

    public boolean hasSupporter(String id) {
        return supporters.containsKey(id);
    }

    public boolean hasPartner(String id) {
        return partners.containsKey(id);
    }

    /** The pupils who list a partner, in the problem's order. */
    public List<Pupil> pupilsOf(Partner partner) {
        return pupilsOfPartner.getOrDefault(partner.id(), List.of());
    }

    /** The rhythm a partner is due talks at: their own, else that of their collaboration; null if neither. */
    public @Nullable TalkRhythm rhythm(Partner partner) {
        CollaborationModel model = partner.collaboration() == null ? null : models.get(partner.collaboration());
        TalkRhythm own = partner.talk();
        if (own == null && model != null) {
            own = new TalkRhythm(model.everyWeeks(), model.minutes(), null);
        }
        return own == null || own.with() != null ? own : own.with(model == null ? With.ANYONE : model.with());
    }

    /** Ids of the supporters whom needs name of pupils who list a partner, in the problem's order. */
    public List<String> pairsOf(Partner partner) {
        Set<String> named = pairsOfPartner().getOrDefault(partner.id(), Set.of());
        return supporters.keySet().stream().filter(named::contains).toList();
    }

    private synchronized Map<String, Set<String>> pairsOfPartner() {
        if (pairsOfPartner == null) {
            pairsOfPartner = new HashMap<>();
            for (Pupil pupil : problem.pupils()) {
                Set<String> named = needsOf(pupil).stream()
                        .flatMap(need -> Stream.ofNullable(need.supporter()))
                        .map(WantedSupporter::id)
                        .collect(Collectors.toSet());
                for (String partner : pupil.partners()) {
                    pairsOfPartner
                            .computeIfAbsent(partner, id -> new HashSet<>())
                            .addAll(named);
                }
            }
        }
        return pairsOfPartner;
    }

    /** The needs in whose sessions a pupil takes part, if they have visits in the horizon. */
    public List<Need> needsOf(Pupil pupil) {
        return needsOfPupil().getOrDefault(pupil.id(), List.of());
    }

    private synchronized Map<String, List<Need>> needsOfPupil() {
        if (needsOfPupil == null) {
            needsOfPupil = new HashMap<>();
            for (Pupil pupil : problem.pupils()) {
                for (Need need : pupil.needs()) {
                    if (need.isIn(problem.calendar())) {
                        participants(pupil, need)
                                .forEach(one -> needsOfPupil
                                        .computeIfAbsent(one.id(), id -> new ArrayList<>())
                                        .add(need));
                    }
                }
            }
        }
        return needsOfPupil;
    }

    /** Whether a session of a need would be a stand-in session if a supporter had it on a date. */
    public boolean isStandIn(Need need, String supporter, LocalDate date) {
        String named = need.stoodInFor();
        return named != null && !named.equals(supporter) && supporter(named).isAway(date);
    }

    /** The pupils in the sessions of a need: whose it is, and those with them. */
    public List<Pupil> participants(Pupil pupil, Need need) {
        return Stream.concat(Stream.of(pupil), need.with().stream().map(this::pupil))
                .toList();
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        things.forEach(thing -> index.put(id.apply(thing), thing));
        return index;
    }

    private static <T> T found(@Nullable T thing, String kind, String id) {
        if (thing == null) {
            throw new IllegalArgumentException("There is no %s '%s'.".formatted(kind, id));
        }
        return thing;
    }
}
