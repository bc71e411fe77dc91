package be.koffieronde.report;

import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Supporter;
import be.koffieronde.report.week.SchoolBook;
import be.koffieronde.report.week.WeekBook;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The roster as one page of HTML that needs nothing beside itself. */
final class HtmlPage {

    private final WeekBook book;
    private final Wording wording;

    HtmlPage(WeekBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /** Writes part after part, so that the page of a large centre is never in memory as a whole. */
    void writeTo(Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n");
        Element html = Element.of("html", Element.head(title(), HtmlPage.class, "page.css"))
                .with("lang", wording.language());
        boolean isOfRounds = book.knowsRounds(wording.audience());
        Element body =
                Element.of("body", header()).with("class", isOfRounds && !book.isForOne() ? "of-rounds" : "of-sheets");
        Element main = Element.of("main");
        html.open(out);
        body.open(out);
        main.open(out);
        if (!isOfRounds) {
            writeSchools(out);
        } else if (book.isForOne()) {
            writeWeeks(new RoundMap(book, wording), out);
        } else {
            writeRounds(out);
        }
        main.close(out);
        body.close(out);
        html.close(out);
        out.write('\n');
    }

    private String title() {
        return wording.say("title", book.title());
    }

    private Element header() {
        String audience = Wording.lower(wording.audience());
        Element header = Element.of(
                "header",
                Element.of("h1", title()),
                Element.of("p", wording.period()).with("class", "period"),
                Element.of("p", wording.say("for." + audience)));
        return book.judgement().verdict().score().isFeasible() ? header : header.add(broken());
    }

    private Element broken() {
        Element rules = Element.of("ul");
        for (Rule rule : Rule.values()) {
            long total = book.judgement().verdict().total(rule);
            if (rule.level() == Level.HARD && total > 0) {
                String unit = wording.unit(rule);
                rules.add(Element.of("li", wording.say("broken.rule", wording.rule(rule), total, unit)));
            }
        }
        return Element.of("div", Element.of("p", Element.of("strong", wording.say("broken"))), rules)
                .with("class", "broken")
                .with("role", "note");
    }

    private void writeRounds(Writer out) throws IOException {
        RoundMap map = new RoundMap(book, wording);
        Totals totals = new Totals(book, wording);
        contents().write(out);
        section("totals").add(totals.facts(), totals.table()).write(out);
        section("map").add(map.all()).write(out);
        writeLeftOut(out);
        section("due").add(new DueTalkList(book, wording).element()).write(out);
        writeWeeks(map, out);
    }

    private void writeLeftOut(Writer out) throws IOException {
        section("left-out").add(new LeftOutList(book, wording).element()).write(out);
    }

    private void writeWeeks(RoundMap map, Writer out) throws IOException {
        Element weeks = section("weeks");
        weeks.open(out);
        SupporterPages pages = new SupporterPages(book, wording, map);
        for (Supporter supporter : book.supporters()) {
            pages.of(supporter).write(out);
        }
        weeks.close(out);
        if (book.isForOne() && !book.reasons().isEmpty()) {
            writeLeftOut(out);
        }
    }

    private void writeSchools(Writer out) throws IOException {
        Element schools = section("schools");
        schools.open(out);
        for (SchoolBook school : book.schoolBooks()) {
            new SchoolPage(school, book, wording).element().write(out);
        }
        schools.close(out);
    }

    private Element section(String id) {
        return Element.of("section", Element.of("h2", wording.say(id)).with("id", id + "-heading"))
                .with("id", id)
                .with("aria-labelledby", id + "-heading");
    }

    private Element contents() {
        Element sections = Element.of("ul");
        for (String id : List.of("totals", "map", "left-out", "due", "weeks")) {
            sections.add(Element.of("li", link("#" + id, wording.say(id))));
        }
        Element supporters = Element.of("ul").with("class", "supporters");
        List<SupporterFigures> figures = book.judgement().figures().supporters();
        for (int s = 0; s < figures.size(); s++) {
            String anchor = "#" + SupporterPages.anchor(s);
            supporters.add(Element.of("li", link(anchor, figures.get(s).name())));
        }
        return Element.of("nav", sections, supporters).with("aria-label", wording.say("contents"));
    }

    private static Element link(String target, String text) {
        return Element.of("a", text).with("href", target);
    }
}
