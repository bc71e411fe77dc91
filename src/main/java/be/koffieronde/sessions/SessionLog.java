package be.koffieronde.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What became of the sessions of a centre, in any order. */
public record SessionLog(List<LoggedSession> sessions) {

    public static final SessionLog EMPTY = new SessionLog(List.of());

    public SessionLog {
        sessions = List.copyOf(sessions);
    }

    /** Those before a date. */
    public SessionLog before(LocalDate date) {
        return only(session -> session.date().isBefore(date));
    }

    /** Those on dates from one to another, both included. */
    public SessionLog within(LocalDate from, LocalDate until) {
        return only(session -> !session.date().isBefore(from) && !session.date().isAfter(until));
    }

    public SessionLog ofNeed(String need) {
        return only(session -> session.need().equals(need));
    }

    public SessionLog ofPupil(String pupil) {
        return only(session -> session.pupil().equals(pupil));
    }

    /** Those of the week that begins on a Monday. */
    public SessionLog ofWeek(LocalDate monday) {
        return within(monday, monday.plusDays(6));
    }

    /** By how many sessions more is owed after them; less than none if more were made up. */
    public int debt() {
        return sessions.stream().mapToInt(LoggedSession::debt).sum();
    }

    /** The same in minutes. */
    public int debtMinutes() {
        return sessions.stream()
                .mapToInt(session -> session.debt() * session.minutes())
                .sum();
    }

    public SessionLog only(Predicate<LoggedSession> condition) {
        return new SessionLog(sessions.stream().filter(condition).toList());
    }
}
