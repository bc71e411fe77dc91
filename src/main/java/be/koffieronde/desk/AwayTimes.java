package be.koffieronde.desk;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a supporter is not there though they usually are, as a problem knows it. */
final class AwayTimes {

    /** What the ids of appointments begin with that stand for a time somebody is away in the middle of a day. */
    private static final String APPOINTMENT = "away-";

    /**
     * A time.
     *
     * @param between null: all day
     */
    record AwayTime(LocalDate date, @Nullable Window between) {}

    private AwayTimes() {}

    /** Id of the appointment that stands for a time in the middle of a day. */
    static String appointment(String supporter, LocalDate date, Window between) {
        return APPOINTMENT + supporter + "-" + date + "-" + between.from() + "-" + between.to();
    }

    /** Whether a visit is to such an appointment. */
    static boolean isAppointment(String visit) {
        return visit.startsWith("commitment/" + APPOINTMENT);
    }

    /** All within the weeks of the problem, first to last. */
    static List<AwayTime> of(Problem problem, Supporter supporter) {
        Calendar calendar = problem.calendar();
        Stream<AwayTime> days =
                IntStream.range(0, calendar.days()).mapToObj(calendar::date).flatMap(date -> on(date, supporter));
        return Stream.concat(days, appointments(problem, supporter))
                .sorted(Comparator.comparing(AwayTime::date)
                        .thenComparingInt(time ->
                                time.between() == null ? 0 : time.between().from()))
                .toList();
    }

    private static Stream<AwayTime> on(LocalDate date, Supporter supporter) {
        Window usual = supporter.hours().get(date.getDayOfWeek());
        if (usual == null) {
            return Stream.empty();
        }
        Window hours = supporter.on(date).hours();
        return hours == null
                ? Stream.of(new AwayTime(date, null))
                : usual.without(hours).stream().map(gone -> new AwayTime(date, gone));
    }

    private static Stream<AwayTime> appointments(Problem problem, Supporter supporter) {
        return problem.commitments().stream()
                .filter(one -> one.supporter().equals(supporter.id()))
                .filter(one -> one.id().startsWith(APPOINTMENT))
                .flatMap(AwayTimes::dated);
    }

    private static Stream<AwayTime> dated(Commitment appointment) {
        LocalDate date = appointment.date();
        return date == null ? Stream.empty() : Stream.of(new AwayTime(date, appointment.time()));
    }
}
