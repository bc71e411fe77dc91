package be.koffieronde.cli.print;

import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.ComparedRosters.Person;
import be.koffieronde.app.week.ComparedRosters.Section;
import be.koffieronde.cli.terminal.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints two rosters side by side: scores, totals, and who notices what.
 *
 * @param first where the one roster came from
 * @param second where the other came from
 */
public record DiffReport(Path first, Path second) {

    public void print(ComparedRosters rosters, Page page) {
        page.line("A  %s  %s".formatted(rosters.first().verdict().score(), first));
        page.line("B  %s  %s".formatted(rosters.second().verdict().score(), second));
        page.line();
        if (rosters.areEqual()) {
            page.say("cli.print.diff.equal");
            return;
        }
        page.table(TotalsTable.of(rosters.first(), rosters.second(), page));
        print(rosters.sections(), page);
    }

    /** Who notices what. */
    static void print(List<Section> sections, Page page) {
        sections.forEach(section -> print(section, page));
    }

    /** For whom what is different, and nothing else. */
    public static void printChanges(ComparedRosters rosters, Page page) {
        if (rosters.sections().isEmpty()) {
            page.say("cli.print.place.nobody-else");
        }
        rosters.sections().forEach(section -> print(section, page));
    }

    private static void print(Section section, Page page) {
        page.line();
        page.line(page.word(section.title()));
        section.people().forEach(person -> print(person, page));
    }

    private static void print(Person person, Page page) {
        page.line("  " + person.name());
        person.lines().forEach(line -> page.line("    " + page.word(line)));
    }
}
