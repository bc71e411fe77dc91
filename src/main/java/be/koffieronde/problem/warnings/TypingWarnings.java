package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that are in range and look like slips of a person who types: hours for minutes, another year. */
final class TypingWarnings {

    /** A contract of so many minutes a week or fewer is one of so many hours. */
    private static final int MOST_HOURS = 60;

    private static final int SHORTEST_SESSION = 10;
    private static final int LONGEST_LUNCH = 180;
    private static final int YEARS_OF_TALKS = 5;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Message> warnings = new ArrayList<>();

    private TypingWarnings(Calendar calendar) {
        first = calendar.firstDay();
        last = calendar.date(calendar.days() - 1);
    }

    static List<Message> of(Problem problem) {
        TypingWarnings typing = new TypingWarnings(problem.calendar());
        problem.supporters().forEach(typing::check);
        problem.pupils().forEach(typing::check);
        problem.meetings().forEach(typing::check);
        problem.partners().forEach(typing::check);
        typing.checkYears(
                Message.asSaid("calendar.closedDays"), problem.calendar().closedDays());
        problem.schools()
                .forEach(school -> typing.checkYears(
                        Message.of("problem.warning.part.school", school.id()),
                        dates(school.closedDays(), school.on())));
        return typing.warnings;
    }

    private void check(Supporter supporter) {
        int minutes = supporter.weeklyMinutes();
        if (0 < minutes && minutes <= MOST_HOURS) {
            warnings.add(Message.of("problem.warning.hours", supporter.id(), minutes, 60 * minutes));
        }
        Lunch lunch = supporter.lunch();
        if (lunch != null
                && (lunch.minutes() > LONGEST_LUNCH || (0 < lunch.minutes() && lunch.minutes() < SHORTEST_SESSION))) {
            warnings.add(Message.of("problem.warning.lunch", supporter.id(), lunch.minutes()));
        }
        checkYears(
                Message.of("problem.warning.part.supporter", supporter.id()),
                dates(supporter.absences(), supporter.on()));
    }

    private void check(Pupil pupil) {
        for (Need need : pupil.needs()) {
            checkYears(
                    Message.of("problem.warning.part.need", need.id()),
                    Stream.of(
                                    Optional.ofNullable(need.term().from()),
                                    Optional.ofNullable(need.term().until()))
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet()));
            if (need.minutes() < SHORTEST_SESSION && need.sessionsPerWeek() > 0) {
                warnings.add(Message.of("problem.warning.short-session", need.id(), pupil.id(), need.minutes()));
            }
        }
        checkYears(Message.of("problem.warning.part.pupil", pupil.id()), dates(pupil.absences(), pupil.on()));
    }

    private void check(Meeting meeting) {
        if (meeting.minutes() < SHORTEST_SESSION) {
            warnings.add(Message.of("problem.warning.short-meeting", meeting.id(), meeting.minutes()));
        }
    }

    private void check(Partner partner) {
        checkYears(Message.of("problem.warning.part.partner", partner.id()), dates(partner.absences(), partner.on()));
        LocalDate talk = partner.talk() == null ? null : partner.talk().last();
        if (talk != null && isFar(talk)) {
            warnings.add(Message.of("problem.warning.last-talk", partner.id(), talk, first));
        }
        if (partner.talk() != null) {
            new TreeMap<>(partner.talk().lasts()).forEach((supporter, date) -> checkLast(partner, supporter, date));
        }
    }

    private void checkLast(Partner partner, String supporter, LocalDate talk) {
        if (isFar(talk)) {
            warnings.add(Message.of("problem.warning.last-talk-with", partner.id(), supporter, talk, first));
        }
    }

    private boolean isFar(LocalDate talk) {
        return talk.isAfter(last) || talk.isBefore(first.minusYears(YEARS_OF_TALKS));
    }

    private static Set<LocalDate> dates(Set<LocalDate> away, DatedExceptions on) {
        Set<LocalDate> dates = new HashSet<>(away);
        dates.addAll(on.dates().keySet());
        return dates;
    }

    /** Of dates that are far away, the nearest one is told of. */
    private void checkYears(Message whose, Collection<LocalDate> dates) {
        Stream<LocalDate> far =
                dates.stream().filter(date -> date.isBefore(first.minusYears(1)) || date.isAfter(last.plusYears(1)));
        far.min((one, other) -> Long.compare(distance(one), distance(other)))
                .ifPresent(date -> warnings.add(Message.of("problem.warning.year", whose, date, first)));
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(first, date));
    }
}
