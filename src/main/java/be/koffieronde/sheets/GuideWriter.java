package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that explains the others: how to type, and what every column is for. */
record GuideWriter(Language language) {

    private static final List<Label> LINES = List.of(
            new Label(
                    "Vul de bladen in en lees ze in met: koffieronde import centrum.xlsx -o problems/centrum.json",
                    "Fill in the sheets, then read them with: koffieronde import centre.xlsx -o problems/centre.json"),
            new Label(
                    "Kolommen met * moeten er zijn. Andere kolommen mogen leeg blijven of weg; de volgorde doet er niet toe.",
                    "Columns with * must be there. Others may stay empty or go; their order does not matter."),
            new Label(
                    "Grijze rijen zijn voorbeelden en worden niet gelezen. In de kolom opmerkingen mag alles.",
                    "Grey rows are examples and are not read. The column of remarks is for whatever you like."),
            new Label(
                    "Tijden: ma wo vr 8u30-12u; di 8u25-9u15, 9u15-10u05. Ook 8:25-9:15, 08.25 – 09.15 en ma-vr 8-12 mag.",
                    "Times: Mon Wed Fri 8:30-12:00; Tue 8:25-9:15, 9:15-10:05. Also 8h25-9h15, 08.25 – 09.15 and Mon-Fri"
                            + " 8-12."),
            new Label(
                    "Elk lesuur apart (9u15-10u05, 10u05-10u55) is iets anders dan een blok (9u15-10u55): een sessie past"
                            + " in één stuk.",
                    "Lesson by lesson (9:15-10:05, 10:05-10:55) differs from a block (9:15-10:55): a session fits in one"
                            + " piece."),
            new Label(
                    "Data: 25/11/2026, de dag eerst. Meer data: 25/11/2026; 21/12/2026 t/m 3/1/2027.",
                    "Dates: 25/11/2026, day first. Several: 25/11/2026; 21/12/2026 through 3/1/2027."),
            new Label(
                    "Meer dan één in een cel: T9; BA. Uitdrukkelijk niets: geen.",
                    "More than one in a cell: T9; BA. Explicitly nothing: none."),
            new Label(
                    "Gebruik voor leerlingen initialen en codes die niets verraden; dit bestand blijft op je computer.",
                    "Use initials and codes that tell nothing for pupils; this file stays on your computer."));

    private static final List<SheetPlan> PLANS = List.of(
            SettingsSheet.PLAN,
            PlaceSheets.LOCATIONS,
            PlaceSheets.SCHOOLS,
            SupporterSheet.PLAN,
            PartnerSheets.PARTNERS,
            PupilSheet.PLAN,
            AppointmentSheets.MEETINGS,
            AppointmentSheets.COMMITMENTS,
            PartnerSheets.MODELS,
            WeightSheet.PLAN,
            TimesSheet.PLAN);

    void write(Worksheet sheet) {
        sheet.width(0, 24);
        sheet.width(1, 120);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
        sheet.value(0, 0, "Koffieronde");
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 1;
        for (Label line : LINES) {
            sheet.value(row, 0, line.in(language));
            row++;
        }
        for (SheetPlan plan : PLANS) {
            row = write(plan, row + 1, sheet);
        }
    }

    private int write(SheetPlan plan, int start, Worksheet sheet) {
        int row = start;
        sheet.value(row, 0, plan.kind().title().in(language));
        sheet.value(row, 1, plan.note().in(language));
        sheet.range(row, 0, row, 1).style().bold().set();
        row++;
        for (Column<?> column : plan.columns()) {
            sheet.value(row, 0, column.header().in(language) + (column.isExpected() ? " *" : ""));
            sheet.value(row, 1, column.note().in(language));
            sheet.range(row, 0, row, 1)
                    .style()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
            row++;
        }
        return row;
    }
}
