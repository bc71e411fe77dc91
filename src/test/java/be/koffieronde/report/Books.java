package be.koffieronde.report;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.report.week.WeekBook;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Papers of rosters of the test centre. */
public final class Books {

    private Books() {}

    /** With reasons in English, and pupils' names as they are. */
    public static WeekBook of(TestRoster roster) {
        return of(roster, Audience.PLANNER, Language.EN);
    }

    public static WeekBook of(TestRoster roster, Audience audience, Language language) {
        return of(roster, audience, language, null);
    }

    /** For one alone. */
    public static WeekBook of(TestRoster roster, Reader reader) {
        return of(roster, reader.audience(), Language.EN, reader);
    }

    private static WeekBook of(TestRoster roster, Audience audience, Language language, @Nullable Reader reader) {
        Directory directory = new Directory(audience.of(roster.directory().problem()));
        TimedProblem input = new TimedProblem(directory, TestCentre.travel());
        Roster built = roster.build();
        Judgement judgement = Judgement.of(built, input);
        return new WeekBook(
                input,
                built,
                judgement,
                WhyNot.of(directory, TestCentre.travel(), built).reasons(),
                reader);
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
            new FlatTable(book, wording).writeTo(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
