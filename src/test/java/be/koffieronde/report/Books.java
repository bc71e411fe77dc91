package be.koffieronde.report;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.app.names.PupilInitials;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Papers of rosters of the test centre. */
final class Books {

    private Books() {}

    /** With reasons in English, and pupils' names as they are. */
    static WeekBook of(TestRoster roster) {
        return of(roster, Audience.PLANNER, Language.EN);
    }

    static WeekBook of(TestRoster roster, Audience audience, Language language) {
        Directory directory = audience.knowsPupilNames()
                ? roster.directory()
                : new Directory(PupilInitials.in(roster.directory().problem()));
        TimedProblem input = new TimedProblem(directory, TestCentre.travel());
        Roster built = roster.build();
        Judgement judgement = Judgement.of(built, input);
        return new WeekBook(
                input,
                built,
                judgement,
                WhyNot.of(directory, TestCentre.travel(), built).reasons(),
                null);
    }

    /** The page for an audience. */
    static String page(TestRoster roster, Audience audience, Language language) {
        WeekBook book = of(roster, audience, language);
        StringWriter page = new StringWriter();
        try {
            new HtmlPage(book, new Wording(book.directory(), language, audience)).writeTo(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /** The data for an audience, as comma-separated values. */
    static String csv(TestRoster roster, Audience audience) {
        WeekBook book = of(roster, audience, Language.EN);
        StringWriter csv = new StringWriter();
        try {
            Wording wording = new Wording(book.directory(), Language.EN, audience);
            new CsvPaper(new FlatTable(book, wording)).writeTo(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
