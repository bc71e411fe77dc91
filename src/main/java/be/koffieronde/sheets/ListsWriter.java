package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** Writes the lists that drop-downs offer, a column each. */
final class ListsWriter {

    private static final List<String> USUAL_EXPERTISE =
            List.of("BA", "T2", "T3", "T4", "T6", "T7-AUD", "T7-STOS", "T9");
    private static final int WIDTH = 20;

    private final Language language;
    private final Faults faults;
    private final Map<WordList, Collection<String>> lists = new EnumMap<>(WordList.class);

    ListsWriter(Language language, Faults faults) {
        this.faults = faults;
        this.language = language;
        lists.put(
                WordList.WEEKDAYS,
                Stream.of(DayOfWeek.values())
                        .map(day -> Weekdays.shown(day, language))
                        .toList());
        lists.put(WordList.EXPERTISE, new TreeSet<>(USUAL_EXPERTISE));
        lists.put(WordList.ROLES, RoleFormat.words(List.of(), language));
        lists.put(WordList.PROFILES, SupporterSheet.PROFILES.words(language));
        lists.put(WordList.KEEPS, NeedColumns.KEEPS.words(language));
        lists.put(WordList.TRAVEL, SettingsSheet.TRAVEL_WORDS.words(language));
        lists.put(WordList.TIMES, TimesSheet.USES.words(language));
        lists.put(WordList.RULES, WeightSheet.RULES.words(language));
    }

    /** Adds the expertise and roles of a problem. */
    ListsWriter with(Problem problem) {
        Set<String> expertise = new TreeSet<>(USUAL_EXPERTISE);
        problem.supporters().stream().map(Supporter::expertise).forEach(expertise::addAll);
        problem.pupils().stream()
                .flatMap(pupil -> pupil.needs().stream())
                .map(Need::expertise)
                .forEach(expertise::addAll);
        List<String> roles = problem.partners().stream().map(Partner::role).toList();
        lists.put(WordList.EXPERTISE, expertise);
        lists.put(WordList.ROLES, RoleFormat.words(roles, language));
        return this;
    }

    /** What a list offers. */
    Collection<String> words(WordList list) {
        return lists.getOrDefault(list, List.of());
    }

    void write(Worksheet sheet) {
        SheetWriter out = new SheetWriter(sheet, language, faults);
        out.open(0);
        lists.forEach((list, words) -> {
            out.header(list.ordinal(), list.title().in(language), WIDTH, CellValue.Kind.TEXT);
            int row = 1;
            for (String word : words) {
                sheet.value(row++, list.ordinal(), list == WordList.ROLES ? word : Quoted.ifNeeded(word));
            }
        });
    }
}
