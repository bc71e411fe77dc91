package be.koffieronde.register;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of a list, by the names in its first row, in any case.
 *
 * @param count how many there are
 */
record Columns(Map<String, Integer> positions, int count) {

    static final String NAME = "naam";
    static final String ADDRESS = "adres";
    static final String MUNICIPALITY = "gemeente";
    static final String PROVINCE = "provincie";
    static final String CENTRE = "leersteuncentrum";
    static final String X = "lx";
    static final String Y = "ly";

    private static final int MOST_SHOWN = 40;

    /**
     * @param needed columns that must be there
     * @throws InvalidInputException if one is not
     */
    static Columns of(List<String> header, List<String> needed, String file) {
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < header.size(); position++) {
            positions.putIfAbsent(header.get(position).strip().toLowerCase(Locale.ROOT), position);
        }
        List<Fault> faults = new ArrayList<>();
        for (String name : needed) {
            if (!positions.containsKey(name)) {
                faults.add(Fault.of("register.no-column", name, shown(header))
                        .in(Message.of("register.part.row", 1))
                        .in(file));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        return new Columns(positions, header.size());
    }

    private static String shown(List<String> header) {
        List<String> names =
                header.stream().map(String::strip).limit(MOST_SHOWN).toList();
        return "'" + String.join("', '", names) + "'";
    }
}
