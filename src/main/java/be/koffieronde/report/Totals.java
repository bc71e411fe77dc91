package be.koffieronde.report;

import static be.koffieronde.report.Wording.duration;

import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.referee.Verdict;
import be.koffieronde.report.week.WeekBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the week comes down to: some facts, and a row of figures for everybody. */
final class Totals {

    private final WeekBook book;
    private final Wording wording;

    Totals(WeekBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /** Names of facts with their values, in order. */
    Map<String, String> lines() {
        Verdict verdict = book.judgement().verdict();
        WeekFigures figures = book.judgement().figures();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fact.score", verdict.score().toString());
        facts.put("fact.rules", wording.say(verdict.score().isFeasible() ? "fact.rules.kept" : "fact.rules.broken"));
        facts.put("fact.lost", String.valueOf(figures.pupilMinutesLost()));
        if (figures.pupilMinutesOutOfReach() > 0) {
            facts.put("fact.beyond", String.valueOf(figures.pupilMinutesOutOfReach()));
        }
        facts.put(
                "fact.drive",
                wording.say(
                        "fact.drive.value",
                        duration(figures.total().amount(Measure.DRIVE)),
                        duration(verdict.total(Rule.TRAVEL_BETWEEN_VISITS))));
        facts.put("fact.talks", wording.say("fact.talks.value", figures.talksPlanned(), figures.talksDue()));
        facts.put("fact.left-out", String.valueOf(book.reasons().size()));
        return facts;
    }

    Element facts() {
        Element list = Element.of("dl").with("class", "facts");
        lines().forEach((fact, value) -> list.add(Element.of(
                "div",
                Element.of("dt", wording.say(fact)),
                Element.of("dd", value).with("data-fact", fact))));
        return list;
    }

    List<String> headings() {
        return wording.headings("supporter", "days", "visits", "talks", "support", "drive", "waiting", "used");
    }

    /** A row for every supporter and one for all, in the order of the headings: counts as numbers, else text. */
    List<List<Object>> rows() {
        WeekFigures figures = book.judgement().figures();
        List<List<Object>> rows = new ArrayList<>();
        figures.supporters().forEach(supporter -> rows.add(row(supporter.name(), supporter)));
        rows.add(row(wording.say("total"), figures.total()));
        return rows;
    }

    private List<Object> row(String name, SupporterFigures figures) {
        return List.of(
                name,
                figures.amount(Measure.DAYS),
                figures.amount(Measure.VISITS),
                figures.amount(Measure.TALKS),
                duration(figures.amount(Measure.SUPPORT)),
                duration(figures.amount(Measure.DRIVE)),
                duration(figures.amount(Measure.WAITING)),
                wording.say("used.of", duration(figures.amount(Measure.WORKED)), duration(figures.contractMinutes())));
    }

    /** What one supporter comes to, a sentence a fact; expertise last, for those who may know. */
    List<String> of(Supporter supporter) {
        SupporterFigures figures = figures(supporter);
        List<String> facts = new ArrayList<>(List.of(
                wording.say("figures.days", figures.amount(Measure.DAYS)),
                wording.say("figures.visits", figures.amount(Measure.VISITS)),
                wording.say("figures.talks", figures.amount(Measure.TALKS)),
                wording.say("figures.drive", duration(figures.amount(Measure.DRIVE))),
                wording.say(
                        "figures.used",
                        duration(figures.amount(Measure.WORKED)),
                        duration(figures.contractMinutes()))));
        String expertise = wording.expertise(supporter);
        if (!expertise.isEmpty()) {
            facts.add(wording.say("expertise", expertise));
        }
        return facts;
    }

    SupporterFigures figures(Supporter supporter) {
        int position = book.problem().supporters().indexOf(supporter);
        return book.judgement().figures().supporters().get(position);
    }

    Element table() {
        DataTable table = new DataTable(wording.say("totals.caption"), headings());
        List<List<Object>> rows = rows();
        for (int r = 0; r < rows.size(); r++) {
            table.row(r == rows.size() - 1 ? "total" : "", rows.get(r).toArray());
        }
        return table.element();
    }
}
