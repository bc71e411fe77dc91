package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.IntakeSearch;
import be.koffieronde.planning.fit.IntakeSearch.Offer;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.roster.IntakeOffer;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Taken;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who could take the sessions of a pupil that a roster leaves out, with nothing else moved or with few others moved, and
 * books what is chosen.
 */
public final class Intake {

    private final FindPlaces places;
    private final Directory directory;
    private final Pupil pupil;
    private final VisitPlaces standing;
    private final List<String> sessions;
    private final IntakeSearch search;
    private final List<TalkVisit> talks;

    private Intake(FindPlaces places, String pupilId, Times when) {
        this.places = places;
        directory = places.judged().problem().directory();
        pupil = directory.pupil(pupilId);
        Roster roster = places.judged().roster();
        standing = new VisitPlaces(directory, roster);
        Set<String> leftOut = new HashSet<>(roster.unplanned());
        List<Visit> waiting = standing.visits().stream()
                .filter(visit -> leftOut.contains(visit.id()))
                .toList();
        search = new IntakeSearch(directory, places.judged().problem().travel(), roster, when);
        sessions = waiting.stream().filter(this::isSession).map(Visit::id).toList();
        talks = waiting.stream()
                .filter(TalkVisit.class::isInstance)
                .map(TalkVisit.class::cast)
                .toList();
    }

    private boolean isSession(Visit visit) {
        return visit instanceof SupportVisit session && session.pupils().contains(pupil);
    }

    /** Talks that wait and that a supporter could have: who supports one of the partner's pupils, or would by these sessions. */
    private List<String> talks(String supporter) {
        Set<Pupil> pupils = Stream.concat(
                        standing.placed().stream()
                                .filter(placed -> placed.supporter().equals(supporter))
                                .map(Placed::visit),
                        sessions.stream().map(standing::visit))
                .flatMap(visit -> visit instanceof SupportVisit session ? session.pupils().stream() : Stream.empty())
                .collect(Collectors.toSet());
        return talks.stream()
                .filter(talk -> directory.pupilsOf(talk.partner()).stream().anyMatch(pupils::contains))
                .map(Visit::id)
                .toList();
    }

    /**
     * Reads a roster, which may be older than the problem.
     *
     * @param pupil id
     * @throws InvalidInputException with all that is wrong in it if it cannot be used, or if no session of the pupil is left out
     */
    public static Intake in(TimedProblem problem, RosterStore store, String pupil) {
        return in(problem, store, pupil, Times.ALL);
    }

    /** The same of which no more is offered, nor moved, than at some times. */
    public static Intake in(TimedProblem problem, RosterStore store, String pupil, Times when) {
        Intake intake = new Intake(FindPlaces.in(problem, new NewVisits(problem.directory(), store)), pupil, when);
        if (intake.sessions.isEmpty()) {
            throw new InvalidInputException(Fault.of("app.nothing-to-take", pupil));
        }
        return intake;
    }

    /** Id of the pupil. */
    public String pupil() {
        return pupil.id();
    }

    /** How many sessions wait. */
    public int sessions() {
        return sessions.size();
    }

    /** The pupil, the school, and how many sessions wait. */
    public Message title() {
        return Message.of(
                "app.print.intake.title",
                pupil.name(),
                directory.school(pupil.school()).name(),
                sessions.size());
    }

    /**
     * What each supporter could take: most sessions first, then with nothing else moved, then at least cost; last those who can
     * take nothing. Somebody for whom it is better with others moved has an offer of that kind too.
     */
    public List<IntakeOffer> offers() {
        return directory.problem().supporters().stream()
                .map(Supporter::id)
                .flatMap(this::offers)
                .sorted(Comparator.comparingInt(IntakeOffer::missing)
                        .thenComparing(offer -> offer.moves().findAny().isPresent())
                        .thenComparing(Comparator.comparing(IntakeOffer::change).reversed()))
                .toList();
    }

    private Stream<IntakeOffer> offers(String supporter) {
        List<String> possible = talks(supporter);
        IntakeOffer plain = offer(supporter, search.best(supporter, sessions, possible));
        return search.withMoves(supporter, sessions, possible)
                .map(moved -> offer(supporter, moved))
                .map(moved -> plain.taken().isEmpty() ? Stream.of(moved) : Stream.of(plain, moved))
                .orElseGet(() -> Stream.of(plain));
    }

    private IntakeOffer offer(String supporter, Offer offer) {
        int drive = offer.taken().stream()
                .mapToInt(
                        taken -> taken.slot().extraDriveMinutes() + taken.slot().extraCommuteMinutes())
                .sum();
        return new IntakeOffer(
                supporter,
                offer.taken(),
                sessions.size() - offer.taken().size(),
                offer.change(),
                drive,
                offer.minutesLeft(),
                newFaces(supporter, offer.taken()),
                offer.talks(),
                offer.taken().isEmpty() ? List.of() : search.standIns(supporter, offer.taken()),
                whyNot(supporter, offer));
    }

    /** Whether all the needs allow that somebody stands in. */
    public boolean allowsStandIns() {
        return sessions.stream()
                .map(standing::visit)
                .allMatch(visit ->
                        visit instanceof SupportVisit session && session.need().standIn() == StandIn.ALLOWED);
    }

    private int newFaces(String supporter, List<Taken> taken) {
        Set<Integer> weeks = taken.stream()
                .filter(one -> !isStandIn(
                        standing.visit(one.visit()), supporter, one.slot().date()))
                .map(one -> week(one.slot().date()))
                .collect(Collectors.toSet());
        return (int) weeks.stream()
                .filter(week -> {
                    Set<String> faces = faces(week);
                    return !faces.isEmpty() && !faces.contains(supporter);
                })
                .count();
    }

    private int week(LocalDate date) {
        return places.calendar().week(places.calendar().day(date));
    }

    private Set<String> faces(int week) {
        return standing.placed().stream()
                .filter(placed -> week(placed.date()) == week && isAtSchool(placed.visit()))
                .filter(placed -> !isStandIn(placed.visit(), placed.supporter(), placed.date()))
                .map(placed -> placed.supporter())
                .collect(Collectors.toSet());
    }

    private boolean isStandIn(Visit visit, String supporter, LocalDate date) {
        String named = visit instanceof SupportVisit session ? session.need().stoodInFor() : null;
        return named != null
                && !named.equals(supporter)
                && directory.supporter(named).away().contains(date);
    }

    private boolean isAtSchool(Visit visit) {
        return visit instanceof SupportVisit session && session.pupil().school().equals(pupil.school());
    }

    private List<Message> whyNot(String supporter, Offer offer) {
        HindranceText text = new HindranceText(directory, standing, new VisitNames(directory));
        Visit first = standing.visit(sessions.get(0));
        Map<Message, List<Message>> days = new LinkedHashMap<>();
        offer.hindrances()
                .forEach(hindrance -> days.computeIfAbsent(
                                text.of(hindrance, supporter, first), reason -> new ArrayList<>())
                        .add(Message.of("language.as-said", new Day(hindrance.date()))));
        return days.entrySet().stream()
                .map(same -> days.size() == 1
                        ? same.getKey()
                        : Message.of(
                                "app.print.place.block",
                                Message.joined("language.series", same.getValue()),
                                same.getKey()))
                .toList();
    }

    /** For telling slots. */
    public PlaceText text() {
        return places.text();
    }

    /** {@code session of L. no. 1: Tue 24 Nov 10:25} */
    public Message place(Taken taken) {
        return Message.of(
                "app.intake.session",
                new VisitNames(directory).full(standing.visit(taken.visit())),
                new Day(taken.slot().date()),
                Clock.format(taken.slot().best()));
    }

    /**
     * Keeps the roster with all that an offer takes, pinned.
     *
     * @throws IllegalStateException if the referee does not agree; the program is then at fault
     */
    public MovedVisit book(IntakeOffer offer) {
        var compared =
                CompareRosters.of(places.judged().problem(), places.judged().roster(), search.booked(offer.taken()));
        var change = compared.second()
                .verdict()
                .score()
                .minus(compared.first().verdict().score());
        if (!change.equals(offer.change())) {
            throw new IllegalStateException(
                    "an intake promises %s, the referee finds %s".formatted(offer.change(), change));
        }
        Roster kept = search.booked(offer.taken())
                .claiming(compared.second().verdict().score().toString());
        places.keep(kept);
        return new MovedVisit(
                Message.of("app.print.intake.booked", pupil.name(), text().supporter(offer.supporter())),
                kept,
                compared);
    }
}
