package be.koffieronde.app.reasons;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Candidates;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Supporters who get nothing in a roster, and why. */
public final class IdleSupporters {

    private final Directory directory;
    private final Calendar calendar;

    private IdleSupporters(Directory directory) {
        this.directory = directory;
        calendar = directory.problem().calendar();
    }

    /** A line for each, in the problem's order. */
    public static List<Message> of(Directory directory, Roster roster) {
        IdleSupporters idle = new IdleSupporters(directory);
        Set<String> busy = new HashSet<>();
        roster.rounds().stream()
                .filter(round -> !round.visits().isEmpty())
                .forEach(round -> busy.add(round.supporter()));
        List<Message> lines = new ArrayList<>();
        for (Supporter supporter : directory.problem().supporters()) {
            if (!busy.contains(supporter.id())) {
                lines.add(Message.of("app.print.idle", supporter.name(), idle.reason(supporter)));
            }
        }
        return lines;
    }

    private Message reason(Supporter supporter) {
        IntPredicate isAway = day -> supporter.away().contains(calendar.date(day));
        if (IntStream.range(0, calendar.days()).noneMatch(day -> works(supporter, day))) {
            return Message.of("app.print.idle.no-hours");
        } else if (always(supporter, calendar::isClosed)) {
            return Message.of("app.print.idle.closed");
        } else if (always(supporter, isAway.or(calendar::isClosed))) {
            return calendar.weeks() == 1
                    ? Message.of("app.print.idle.away-week")
                    : Message.of("app.print.idle.away-weeks");
        }
        List<Visit> possible = Visits.of(directory).stream()
                .filter(IdleSupporters::isForAnyone)
                .filter(visit -> Candidates.of(visit, directory).contains(supporter))
                .toList();
        return possible.isEmpty() ? nothingAsked(supporter) : nothingFits(supporter, possible);
    }

    /** Talks, and meetings about a pupil, follow from a session. */
    private static boolean isForAnyone(Visit visit) {
        boolean followsFromSession = visit instanceof TalkVisit
                || (visit instanceof MeetingVisit meeting
                        && meeting.requiredSupporter() == null
                        && meeting.meeting().pupil() != null);
        return !followsFromSession;
    }

    private Message nothingAsked(Supporter supporter) {
        List<Need> asked = directory.problem().pupils().stream()
                .flatMap(pupil -> pupil.needs().stream())
                .filter(need -> need.owed() > 0
                        || (need.sessionsPerWeek() > 0 && need.term().isIn(calendar)))
                .filter(supporter::isQualifiedFor)
                .toList();
        return asked.isEmpty() ? Message.of("app.print.idle.no-pupil") : Message.of("app.print.idle.others-asked");
    }

    private Message nothingFits(Supporter supporter, List<Visit> possible) {
        if (possible.stream().allMatch(visit -> visit.minutes() > supporter.weeklyMinutes())) {
            return Message.of("app.print.idle.short-week", supporter.weeklyMinutes());
        } else if (possible.stream().noneMatch(visit -> Candidates.isEverThere(supporter, visit, directory))) {
            return Message.of("app.print.idle.never-there");
        }
        return Message.of("app.print.idle.others-have");
    }

    private boolean always(Supporter supporter, IntPredicate isOff) {
        return IntStream.range(0, calendar.days())
                .filter(day -> works(supporter, day))
                .allMatch(isOff);
    }

    private boolean works(Supporter supporter, int day) {
        return supporter.hours().containsKey(calendar.weekday(day))
                || !supporter.on().on(calendar.date(day), WeekWindows.NONE).isEmpty();
    }
}
