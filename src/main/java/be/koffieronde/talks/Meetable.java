package be.koffieronde.talks;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedWindows;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can be met at all: somebody who may support a pupil of theirs is at work, or stays, while they are free, and has no
 * appointment then.
 */
public final class Meetable {

    private final Directory directory;

    private Meetable(Directory directory) {
        this.directory = directory;
    }

    /** The series of talks that can go on in these weeks, whether a talk is due or not. */
    static Set<TalkSeries> of(List<TalkSeries> series, Directory directory) {
        Meetable meetable = new Meetable(directory);
        return series.stream().filter(meetable::isMeetable).collect(Collectors.toSet());
    }

    private boolean isMeetable(TalkSeries series) {
        ExtraTalk talk = new ExtraTalk(
                series.partner().id(),
                Objects.requireNonNullElse(series.supporter(), ""),
                series.rhythm().minutes());
        TalkVisit visit = Visits.extra(directory, talk, 1);
        List<Need> needs = directory.pupilsOf(series.partner()).stream()
                .flatMap(pupil -> directory.needsOf(pupil).stream())
                .toList();
        return directory.problem().supporters().stream()
                .filter(supporter ->
                        series.supporter() == null || supporter.id().equals(series.supporter()))
                .filter(supporter -> needs.stream().anyMatch(need -> maySupport(supporter, need)))
                .anyMatch(supporter -> hasTime(supporter, visit));
    }

    private static boolean maySupport(Supporter supporter, Need need) {
        String required = need.requiredSupporter();
        return supporter.isQualifiedFor(need) && (required == null || required.equals(supporter.id()));
    }

    private boolean hasTime(Supporter supporter, TalkVisit talk) {
        Calendar calendar = directory.problem().calendar();
        DatedWindows free = talk.windows();
        for (int day = 0; day < calendar.days(); day++) {
            LocalDate date = calendar.date(day);
            if (haveRoom(free.on(day), withoutAppointments(supporter, date), talk.minutes())) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveRoom(List<Window> free, List<Window> there, int minutes) {
        return Window.intersect(free, there).stream().anyMatch(window -> window.minutes() >= minutes);
    }

    private List<Window> withoutAppointments(Supporter supporter, LocalDate date) {
        List<Window> windows = supporter.on(date).forTalks();
        for (Commitment appointment : directory.problem().commitments()) {
            Window time = appointment.time();
            if (time != null && appointment.supporter().equals(supporter.id()) && date.equals(appointment.date())) {
                windows = windows.stream()
                        .flatMap(window -> window.without(time).stream())
                        .toList();
            }
        }
        return windows;
    }
}
