package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.RoleFormat;
import be.koffieronde.sheets.changes.ChangesSheet;
import be.koffieronde.sheets.typed.Quoted;
import be.koffieronde.sheets.typed.Weekdays;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lists that drop-downs offer, a column each.
 *
 * @param problem of which the expertise and roles are offered too; null if there is none
 */
record ListsWriter(Language language, @Nullable Problem problem) {

    private static final List<String> USUAL_EXPERTISE =
            List.of("BA", "T2", "T3", "T4", "T6", "T7-AUD", "T7-STOS", "T9");
    private static final int WIDTH = 20;

    void write(SheetWriter out) {
        out.open(0);
        for (ChoiceList list : ChoiceList.values()) {
            out.header(list.ordinal(), list.title().in(language), WIDTH, CellValue.Kind.TEXT);
            int row = 1;
            for (String word : words(list)) {
                out.plain(row++, list.ordinal(), list == ChoiceList.ROLES ? word : Quoted.ifNeeded(word));
            }
        }
    }

    /** What a list offers. */
    Collection<String> words(ChoiceList list) {
        return switch (list) {
            case WEEKDAYS ->
                Stream.of(DayOfWeek.values())
                        .map(day -> Weekdays.shown(day).in(language))
                        .toList();
            case EXPERTISE -> expertise();
            case ROLES -> RoleFormat.words(roles(), language);
            case PROFILES -> SupporterSheet.PROFILES.words(language);
            case KEEPS -> NeedColumns.KEEPS.words(language);
            case TRAVEL -> SettingsSheet.TRAVEL_WORDS.words(language);
            case TIMES -> TimesSheet.USES.words(language);
            case RULES -> WeightSheet.RULES.words(language);
            case STAND_INS -> NeedColumns.STAND_INS.words(language);
            case WITHS -> PartnerSheets.WITHS.words(language);
            case CHANGES -> ChangesSheet.CHANGES.words(language);
            case KINDS -> ChangesSheet.KINDS.words(language);
        };
    }

    private Set<String> expertise() {
        Set<String> expertise = new TreeSet<>(USUAL_EXPERTISE);
        if (problem != null) {
            problem.supporters().forEach(supporter -> expertise.addAll(supporter.expertise()));
            problem.pupils().stream()
                    .flatMap(pupil -> pupil.needs().stream())
                    .forEach(need -> expertise.addAll(need.expertise()));
        }
        return expertise;
    }

    private List<String> roles() {
        return problem == null
                ? List.of()
                : problem.partners().stream().map(Partner::role).toList();
    }
}
