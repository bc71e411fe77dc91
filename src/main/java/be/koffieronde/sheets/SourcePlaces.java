package be.koffieronde.sheets;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a workbook what stands elsewhere in a problem file, for faults that are found after reading. */
public final class SourcePlaces {

    private final Map<String, String> cells = new HashMap<>();
    private int locations;

    SourcePlaces() {}

    void addLocation(String cell) {
        put("locations[" + locations++ + "]", cell);
    }

    void put(String path, String cell) {
        cells.put(path, cell);
    }

    /** A fault that begins with a JSON path, told with the workbook's cell or sheet instead if that is known. */
    public Fault inWorkbook(Fault fault) {
        List<Message> places = fault.place();
        String cell = places.isEmpty() ? null : cells.get(places.get(0).toString());
        return cell == null ? fault : new Fault(places.subList(1, places.size()), fault.message()).in(cell);
    }
}
