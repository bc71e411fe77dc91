package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules on what a supporter works in a week, Monday to Sunday. */
final class WeekRuling implements Ruling {

    private final Words words;
    private final Directory directory;

    WeekRuling(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        workedMinutes(evidence).forEach((week, worked) -> {
            overWeeklyHours(week, worked, tally);
            unevenWorkload(week, worked, tally);
        });
    }

    private Map<Week, Long> workedMinutes(Case evidence) {
        Calendar calendar = directory.problem().calendar();
        Map<Week, Long> worked = new LinkedHashMap<>();
        for (Round round : evidence.rounds()) {
            int week = calendar.week(round.workday().day());
            worked.merge(new Week(round.supporter().id(), calendar.date((week - 1) * 7)), worked(round), Long::sum);
        }
        return worked;
    }

    private static long worked(Round round) {
        long minutes = round.travelMinutes();
        for (Planned planned : round.visits()) {
            boolean ownTime =
                    planned.visit() instanceof TalkVisit && !round.workday().isWithinHours(planned);
            minutes += ownTime ? 0 : planned.minutes();
        }
        return minutes;
    }

    private void overWeeklyHours(Week week, long worked, Tally tally) {
        Supporter supporter = directory.supporter(week.supporter());
        tally.add(
                Rule.OVER_WEEKLY_HOURS,
                worked - supporter.weeklyMinutes(),
                week::where,
                () -> Message.of("referee.rule.over-hours", message(week), worked, supporter.weeklyMinutes()));
    }

    private void unevenWorkload(Week week, long worked, Tally tally) {
        Supporter supporter = directory.supporter(week.supporter());
        if (supporter.weeklyMinutes() > 0) {
            tally.add(
                    Rule.UNEVEN_WORKLOAD,
                    worked * worked / supporter.weeklyMinutes(),
                    week::where,
                    () -> Message.of("referee.rule.uneven", message(week), worked, supporter.weeklyMinutes()));
        }
    }

    private Message message(Week week) {
        return Message.of("referee.part.week", words.supporter(week.supporter()), new Day(week.monday()));
    }

    /** One week of a supporter, named by id. */
    private record Week(String supporter, LocalDate monday) {

        Where where() {
            return new Where(supporter, monday, List.of());
        }
    }
}
