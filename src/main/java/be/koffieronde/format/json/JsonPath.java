package be.koffieronde.format.json;

import be.koffieronde.problem.fault.FreeText;
import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Tells people where in a JSON file a value is. */
final class JsonPath {

    private JsonPath() {}

    /** Such as {@code pupils[3].needs[0].when.MON[1]}; empty for the whole file. */
    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (@Nullable JsonStreamContext at = context; at != null; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.inObject() && at.hasCurrentName()) {
                path.insert(0, "." + FreeText.cut(at.getCurrentName()));
            }
        }
        return path.indexOf(".") == 0 ? path.substring(1) : path.toString();
    }
}
