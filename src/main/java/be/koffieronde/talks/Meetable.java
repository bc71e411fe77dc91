package be.koffieronde.talks;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedWindows;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who can be met at all: somebody who may support a pupil of theirs is at work, or stays, while they are free, and has no
 * appointment then.
 */
public final class Meetable {

    private final Directory directory;

    private Meetable(Directory directory) {
        this.directory = directory;
    }

    /** Ids of the partners with a rhythm of talks and a pupil who can be met in these weeks, whether a talk is due or not. */
    public static Set<String> partners(Directory directory) {
        Problem problem = directory.problem();
        List<Partner> due = problem.partners().stream()
                .map(partner -> neverMet(partner, directory))
                .toList();
        Meetable meetable = new Meetable(new Directory(problem.withPartners(due)));
        Set<String> partners = new HashSet<>();
        for (Visit visit : Visits.of(meetable.directory)) {
            if (visit instanceof TalkVisit talk && meetable.isMeetable(talk)) {
                partners.add(talk.partner().id());
            }
        }
        return partners;
    }

    private static Partner neverMet(Partner partner, Directory directory) {
        TalkRhythm rhythm = directory.rhythm(partner);
        return rhythm == null ? partner : partner.withTalk(rhythm.withLast(null).withHeld(List.of()));
    }

    private boolean isMeetable(TalkVisit talk) {
        List<Need> needs = directory.pupilsOf(talk.partner()).stream()
                .flatMap(pupil -> directory.needsOf(pupil).stream())
                .toList();
        return directory.problem().supporters().stream()
                .filter(supporter -> needs.stream().anyMatch(need -> maySupport(supporter, need)))
                .anyMatch(supporter -> hasTime(supporter, talk));
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
