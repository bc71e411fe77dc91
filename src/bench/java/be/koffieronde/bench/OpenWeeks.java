package be.koffieronde.bench;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A problem of which nothing is planned yet: what the opponents ask about it, from the contract alone. */
record OpenWeeks(Directory directory, TravelTimes travel, List<Visit> visits) {

    private static final int COMMITMENT_FACTOR = 10;

    static OpenWeeks of(Directory directory, TravelTimes travel) {
        return new OpenWeeks(directory, travel, Visits.of(directory));
    }

    Calendar calendar() {
        return directory.problem().calendar();
    }

    List<Supporter> supporters() {
        return directory.problem().supporters();
    }

    long points(Rule rule) {
        return directory.problem().weights().points(rule);
    }

    int drive(Supporter supporter, String from, String to) {
        return travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
    }

    boolean isAtWork(Supporter supporter, int day) {
        return !calendar().isClosed(day)
                && !supporter.absences().contains(calendar().date(day));
    }

    /** Working hours of a day, at most one window. */
    List<Window> hours(Supporter supporter, int day) {
        return isAtWork(supporter, day)
                ? Stream.ofNullable(supporter.hours().get(calendar().weekday(day)))
                        .toList()
                : List.of();
    }

    /** Own time given to talks on a day, at most one window. */
    List<Window> stays(Supporter supporter, int day) {
        return isAtWork(supporter, day)
                ? Stream.ofNullable(supporter.staysForTalks().get(calendar().weekday(day)))
                        .toList()
                : List.of();
    }

    /** Minutes at which a supporter may start a visit on a day, by its windows and the hours. */
    List<Starts> starts(Visit visit, Supporter supporter, int day) {
        List<Window> presence = hours(supporter, day);
        if (visit instanceof TalkVisit) {
            presence = joined(presence, stays(supporter, day));
        }
        int minutes = visit.minutes();
        return Starts.common(Starts.within(visit.windows().on(day), minutes), Starts.within(presence, minutes));
    }

    private static List<Window> joined(List<Window> hours, List<Window> stays) {
        if (hours.isEmpty() || stays.isEmpty()) {
            return hours.isEmpty() ? stays : hours;
        }
        Window one = hours.get(0);
        Window other = stays.get(0);
        boolean isOne = one.from() <= other.to() && other.from() <= one.to();
        return isOne
                ? List.of(new Window(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())))
                : List.of(one, other);
    }

    /** Preferred starts of a session on a day; null if any will do. */
    @Nullable
    List<Starts> preferred(Visit visit, int day) {
        WeekWindows preferred =
                visit instanceof SupportVisit session ? session.need().preferred() : null;
        return preferred == null || preferred.isEmpty()
                ? null
                : Starts.within(preferred.on(calendar().weekday(day)), visit.minutes());
    }

    /** Whether expertise and demands for one person allow it; whether they know one another is another question. */
    boolean mayHave(Supporter supporter, Visit visit) {
        String required = required(visit);
        boolean isQualified = !(visit instanceof SupportVisit session) || supporter.isQualifiedFor(session.need());
        return isQualified && (required == null || required.equals(supporter.id()));
    }

    private static @Nullable String required(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.need().requiredSupporter();
        }
        if (visit instanceof MeetingVisit meeting) {
            return meeting.meeting().supporter();
        }
        return visit instanceof CommitmentVisit fixed ? fixed.commitment().supporter() : null;
    }

    /** Whether a visit is for those only who have a session with some pupil. */
    static boolean isForAcquaintances(Visit visit) {
        return visit instanceof TalkVisit
                || (visit instanceof MeetingVisit meeting
                        && meeting.meeting().pupil() != null
                        && meeting.meeting().supporter() == null);
    }

    /** The needs one of which a supporter must have a session of, to talk or to meet. */
    Set<String> introductions(Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return directory.pupilsOf(talk.partner()).stream()
                    .flatMap(OpenWeeks::needs)
                    .collect(Collectors.toSet());
        }
        String pupil = visit instanceof MeetingVisit meeting ? meeting.meeting().pupil() : null;
        return pupil == null ? Set.of() : needs(directory.pupil(pupil)).collect(Collectors.toSet());
    }

    private static Stream<String> needs(Pupil pupil) {
        return pupil.needs().stream().map(Need::id);
    }

    /** Whether a session has another supporter than its pupil is used to. */
    static boolean isChange(Visit visit, Supporter supporter) {
        Need.WantedSupporter wanted =
                visit instanceof SupportVisit session ? session.need().supporter() : null;
        return wanted != null
                && wanted.keep() == Need.Keep.PREFER
                && !wanted.id().equals(supporter.id());
    }

    /** Medium points lost without it. */
    long medium(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return points(Rule.PUPIL_HOURS_LOST)
                    * session.minutes()
                    * session.pupil().priority();
        }
        if (visit instanceof MeetingVisit) {
            return points(Rule.MEETING_DROPPED) * visit.minutes();
        }
        return visit instanceof CommitmentVisit
                ? points(Rule.COMMITMENT_DROPPED) * COMMITMENT_FACTOR * visit.minutes()
                : 0;
    }

    /** Soft points lost without it. */
    long soft(Visit visit) {
        return visit instanceof TalkVisit talk ? points(Rule.TALK_MISSED) * talk.value() : 0;
    }
}
