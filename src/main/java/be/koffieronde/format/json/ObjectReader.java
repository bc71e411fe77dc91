package be.koffieronde.format.json;

import be.koffieronde.language.Spelling;
import be.koffieronde.problem.fault.FreeText;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads the fields of an object at which a cursor is. */
record ObjectReader(Shape<?> shape, JsonParser parser, JsonCursor in) {

    Fields read() throws IOException {
        int faultsBefore = in.faults().count();
        Fields fields = new Fields();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            readField(name, fields);
        }
        shape.missing(fields).forEach(name -> in.fault("format.missing", name));
        if (in.faults().count() == faultsBefore) {
            fields.markComplete();
        }
        return fields;
    }

    private void readField(String name, Fields fields) throws IOException {
        Field<?, ?> field = shape.field(name);
        if (field == null) {
            skipUnknown(name);
        } else if (fields.isGiven(field)) {
            in.skip("format.given-twice");
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            fields.put(field, field.form().reader().read(in));
        } else if (!field.isRequired()) {
            fields.put(field, null);
        }
    }

    private void skipUnknown(String name) throws IOException {
        if (shape.ignoresOthers()) {
            parser.skipChildren();
        } else {
            in.skip("format.unknown-field", Spelling.remedy(FreeText.cut(name), shape.names()));
        }
    }
}
