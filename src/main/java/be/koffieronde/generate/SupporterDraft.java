package be.koffieronde.generate;

import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Parking;
import be.koffieronde.generate.land.Point;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A supporter with the schools and appointments that come with the job. */
final class SupporterDraft {

    /** For the difference between a flat earth and a round one. */
    private static final double MARGIN = 1.01;

    private static final double FARTHEST_BY_BIKE_KM = 8;

    private final Supporter supporter;
    private final Specialism specialism;
    private final Point home;
    private final int mostCampuses;
    private final List<Campus> campuses = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Slot> appointments = new ArrayList<>();

    SupporterDraft(Supporter supporter, Specialism specialism, Point home, int mostCampuses) {
        this.supporter = supporter;
        this.specialism = specialism;
        this.home = home;
        this.mostCampuses = mostCampuses;
    }

    Supporter supporter() {
        return supporter;
    }

    Specialism specialism() {
        return specialism;
    }

    Point home() {
        return home;
    }

    List<Campus> campuses() {
        return campuses;
    }

    List<Commitment> commitments() {
        return commitments;
    }

    boolean hasRoomFor(Campus campus) {
        return campuses.size() < mostCampuses && !campuses.contains(campus);
    }

    void goTo(Campus campus) {
        campuses.add(campus);
        campus.welcomeVisitor();
    }

    /** The supporter, by car after all if somewhere to be is too far to cycle. */
    Supporter onTheRoad() {
        boolean isNear = Stream.concat(
                        appointments.stream().map(Slot::point),
                        campuses.stream().map(Campus::point))
                .allMatch(place -> home.kmTo(place) <= FARTHEST_BY_BIKE_KM);
        return isNear ? supporter : supporter.by(Profile.CAR);
    }

    boolean couldDo(Set<String> expertise, Campus campus) {
        return campuses.contains(campus) && supporter.expertise().containsAll(expertise);
    }

    /** Enters a commitment, and keeps its hours free every week. */
    void commit(Commitment commitment, Slot slot) {
        commitments.add(commitment);
        appointments.add(slot);
    }

    boolean works(DayOfWeek day) {
        return supporter.hours().containsKey(day);
    }

    boolean works(Slot slot) {
        Window hours = supporter.hours().get(slot.day());
        return hours != null
                && hours.contains(slot.window().from(), slot.window().to());
    }

    /** Whether this falls in working hours and leaves time to get from or to the appointments of that day. */
    boolean isAvailable(Slot slot) {
        return works(slot)
                && appointments.stream()
                        .filter(appointment -> appointment.day() == slot.day())
                        .allMatch(appointment ->
                                slot.window().from() < appointment.window().from()
                                        ? canDoNext(slot, appointment)
                                        : canDoNext(appointment, slot));
    }

    /** Whether the second can come straight after the first, with the drive and, past midday, with lunch. */
    boolean canDoNext(Slot first, Slot second) {
        int departure = second.window().from() - minutes(first.point(), second.point());
        return departure >= first.window().to()
                && (!first.isMorning() || second.isMorning() || canEatBetween(first, second));
    }

    private boolean canEatBetween(Slot first, Slot second) {
        Lunch lunch = supporter.lunch();
        int drive = minutes(first.point(), second.point());
        int leave = first.window().to();
        int arrive = second.window().from();
        return lunch == null || isLunch(lunch, leave, arrive - drive) || isLunch(lunch, leave + drive, arrive);
    }

    private static boolean isLunch(Lunch lunch, int from, int to) {
        Optional<Window> pause = from < to ? lunch.between().intersect(new Window(from, to)) : Optional.empty();
        return pause.isPresent() && pause.get().minutes() >= lunch.minutes();
    }

    /** By car also for who is to cycle, if that is slower: whoever takes the car after all must be in time too. */
    private int minutes(Point from, Point to) {
        return Math.max(minutes(from, to, supporter.profile()), minutes(from, to, Profile.CAR));
    }

    private static int minutes(Point from, Point to, Profile profile) {
        return from.equals(to) ? 0 : (int) Math.ceil(from.minutesTo(to, profile) * MARGIN) + Parking.of(profile);
    }
}
