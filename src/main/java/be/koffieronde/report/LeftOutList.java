package be.koffieronde.report;

import be.koffieronde.app.reasons.OutOfReachText;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Visit;
import be.koffieronde.report.week.SchoolBook;
import be.koffieronde.report.week.WeekBook;
import java.util.List;
import java.util.stream.Stream;

/** What is not planned, and why. Schools get the reason in brief: the whole one tells what happens elsewhere. */
final class LeftOutList {

    private final WeekBook book;
    private final Wording wording;
    private final List<Reason> reasons;
    private final List<String> unplanned;

    /** Of all that concerns the reader, with what nobody could hold. */
    LeftOutList(WeekBook book, Wording wording) {
        this(book, wording, book.reasons(), book.unplanned());
    }

    /** Of what a school misses. */
    LeftOutList(WeekBook book, Wording wording, SchoolBook school) {
        this(book, wording, school.leftOut(), school.unplanned());
    }

    private LeftOutList(WeekBook book, Wording wording, List<Reason> reasons, List<String> unplanned) {
        this.book = book;
        this.wording = wording;
        this.reasons = reasons;
        this.unplanned = unplanned;
    }

    List<String> headings() {
        return wording.headings("what", "where", "minutes", "why");
    }

    /**
     * A row for each visit the reader has to do with, in the order of the headings; after them one for each cause why nobody
     * could hold others.
     */
    List<List<Object>> rows() {
        return Stream.concat(lost(), outOfReach()).toList();
    }

    private Stream<List<Object>> outOfReach() {
        List<String> others = unplanned.stream().filter(this::isTold).toList();
        return new OutOfReachText(book.directory())
                .lines(others).stream().map(line -> List.of(wording.said(line), "", "", wording.say("why.beyond")));
    }

    private Stream<List<Object>> lost() {
        return reasons.stream().filter(reason -> isTold(reason.visit())).map(this::row);
    }

    private boolean isTold(String visit) {
        return wording.audience().isTold(book.visit(visit), book.directory());
    }

    private List<Object> row(Reason reason) {
        Visit visit = book.visit(reason.visit());
        return List.of(wording.left(visit), wording.place(visit), (long) visit.minutes(), why(reason));
    }

    private String why(Reason reason) {
        if (wording.sees(Fact.ROUNDS)) {
            String opening = wording.full(book.visit(reason.visit())) + ": ";
            String text = wording.said(reason.text());
            return text.startsWith(opening) ? text.substring(opening.length()) : text;
        }
        return switch (reason.outcome()) {
            case BLOCKED -> wording.say("why.brief.blocked");
            case NOT_WORTH_IT -> wording.say("why.brief.worth");
            case FITS -> wording.say("why.brief.fits");
            case CLOSED -> wording.say("why.brief.closed");
        };
    }

    Element element() {
        List<List<Object>> rows = rows();
        if (rows.isEmpty()) {
            return Element.of("p", wording.say("left-out.none"));
        }
        DataTable table = new DataTable(wording.say("left-out.caption"), headings());
        rows.forEach(row -> table.row(row.toArray()));
        return table.element();
    }
}
