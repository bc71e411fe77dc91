package be.koffieronde.sheets;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The last talks of two, of partners whose talks are with each of their supporters. */
final class LastTalksSheet {

    private static final Column<String> PARTNER =
            Column.required("last.partner", TextFormat.reference(Thing.PARTNER), "heidi", 24);
    private static final Column<String> SUPPORTER =
            Column.required("last.supporter", TextFormat.reference(Thing.SUPPORTER), "an", 22);
    private static final Column<LocalDate> DATE =
            Column.required("last.date", DateFormat.ONE, LocalDate.of(2026, 11, 2), 16);

    /** A row to write. */
    record Row(String partner, String supporter, LocalDate date) {}

    static final SheetPlan<Row> PLAN = new SheetPlan<Row>(SheetKind.LAST_TALKS)
            .with(PARTNER, Row::partner)
            .with(SUPPORTER, Row::supporter)
            .with(DATE, Row::date);

    private record Said(LocalDate date, SheetRow row) {}

    private final Map<String, Map<String, Said>> said = new HashMap<>();

    static Stream<Row> rows(Problem problem) {
        return problem.partners().stream()
                .flatMap(partner -> Stream.ofNullable(partner.talk())
                        .flatMap(talk -> new TreeMap<>(talk.lasts())
                                .entrySet().stream()
                                        .map(last -> new Row(partner.id(), last.getKey(), last.getValue()))));
    }

    void read(SheetRow row) {
        Values values = row.read(PLAN.columns());
        if (row.isSound()) {
            Said before = said.computeIfAbsent(values.get(PARTNER), any -> new LinkedHashMap<>())
                    .putIfAbsent(values.get(SUPPORTER), new Said(values.get(DATE), row));
            if (before != null) {
                row.fault(PARTNER, "sheets.pair-twice", before.row.place(PARTNER));
            }
        }
    }

    /** A partner with the talks that rows tell of; one without a rhythm of their own can have none. */
    Partner of(Partner partner) {
        Map<String, Said> theirs = said.getOrDefault(partner.id(), Map.of());
        TalkRhythm talk = partner.talk();
        if (theirs.isEmpty()) {
            return partner;
        }
        if (talk == null) {
            Said first = theirs.values().iterator().next();
            first.row.fault(PARTNER, "sheets.no-rhythm-of", partner.id(), PartnerSheets.TALK_EVERY.header());
            return partner;
        }
        Map<String, LocalDate> lasts = new HashMap<>();
        theirs.forEach((supporter, one) -> lasts.put(supporter, one.date));
        return partner.withTalk(talk.withLasts(lasts));
    }
}
