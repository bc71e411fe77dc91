package be.koffieronde.cli.print;

import be.koffieronde.app.week.WeekAgenda.Person;
import be.koffieronde.app.week.WeekAgenda.Round;
import be.koffieronde.app.week.WeekAgenda.Stop;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.Clock;
import java.util.List;

/** Prints who does what when, in at most 80 columns. */
final class WeekLines {

    private static final int WIDTH = 80;

    private WeekLines() {}

    static void print(List<Person> agenda, Page page) {
        if (agenda.isEmpty()) {
            return;
        }
        page.say("cli.print.week");
        for (Person person : agenda) {
            page.line(cut(person.name()));
            person.rounds().forEach(round -> print(round, page));
        }
        page.line();
    }

    private static void print(Round round, Page page) {
        String day = page.word(Message.of("language.as-said", new Day(round.date())));
        for (Stop stop : round.stops()) {
            page.line(cut("  %-10s %4s  %s-%s  %s, %s"
                    .formatted(
                            day,
                            drive(stop.drive()),
                            Clock.format(stop.planned().start()),
                            Clock.format(stop.planned().end()),
                            page.word(stop.visit()),
                            stop.place())));
            day = "";
        }
        page.line("  %-10s %4s  %s".formatted("", drive(round.drive()), page.word("cli.print.home")));
    }

    private static String drive(int minutes) {
        return minutes == 0 ? "" : "+" + minutes;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
