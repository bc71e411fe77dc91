package be.koffieronde.sheets;

import java.util.HashMap;
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
    public String inWorkbook(String fault) {
        int colon = fault.indexOf(':');
        String cell = colon < 0 ? null : cells.get(fault.substring(0, colon));
        return cell == null ? fault : cell + fault.substring(colon);
    }
}
