package be.koffieronde.report;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.week.WeekBook;
import org.jspecify.annotations.Nullable;

/** The papers of one roster that the referee has judged, for one audience. */
public final class Papers {

    /**
     * Whom papers are for.
     *
     * @param audience who reads them; the problem is told as it may know it
     * @param reader whom alone they are for; null: everybody
     */
    public record Terms(
            Language language, Audience audience, @Nullable Reader reader) {}

    private final WeekBook book;
    private final Wording wording;

    private Papers(JudgedRoster roster, Terms terms) {
        TimedProblem problem = roster.problem();
        WhyNot why = WhyNot.of(problem.directory(), problem.travel(), roster.roster());
        book = new WeekBook(problem, roster.roster(), roster.judgement(), why.reasons(), terms.reader());
        wording = new Wording(problem.directory(), terms.language(), terms.audience());
    }

    /**
     * Reads a roster and judges it.
     *
     * @param problem with all that the planner knows of it
     * @throws InvalidInputException with all that is wrong in the roster if it cannot be used
     */
    public static Papers of(TimedProblem problem, RosterStore roster, Terms terms) {
        TimedProblem seen = problem.at(terms.audience().of(problem.problem()));
        return new Papers(JudgedRoster.read(seen, roster), terms);
    }

    /** What the referee says of the roster. */
    public Judgement judgement() {
        return book.judgement();
    }

    /** A page of HTML that needs nothing beside itself. */
    public Paper page() {
        return Paper.of(new HtmlPage(book, wording)::writeTo);
    }

    /** A table for machines, as comma-separated values. */
    public Paper table() {
        return Paper.of(new FlatTable(book, wording)::writeTo);
    }

    /**
     * An Excel workbook, sealed.
     *
     * @throws InvalidInputException if a sheet has no room for a week
     */
    public Paper workbook() {
        WorkbookPaper paper = new WorkbookPaper(book, wording);
        return out -> SealedWorkbook.write(paper::writeTo, out);
    }
}
