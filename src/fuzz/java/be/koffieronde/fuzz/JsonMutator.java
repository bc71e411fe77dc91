package be.koffieronde.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Breaks JSON by its structure. A third of what it makes only has other values of the same form, so that much of it is
 * taken and goes on to be planned.
 */
final class JsonMutator {

    /** In front of a text that is written without quotes, such as a number that no number type can hold. */
    private static final String BARE = "\u0001bare ";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lone surrogates come through only when they are escaped. */
    private static final ObjectMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Chance chance;
    private final JsonNode root;

    private JsonMutator(Chance chance, JsonNode root) {
        this.chance = chance;
        this.root = root;
    }

    /** The same file with a few things broken, or only changed. */
    static byte[] mutate(byte[] file, Chance chance) throws IOException {
        if (chance.oneIn(6)) {
            return new ByteMutator(chance).mutate(file);
        }
        JsonMutator mutator = new JsonMutator(chance, JSON.readTree(file));
        boolean mild = chance.oneIn(2);
        for (int count = chance.few(); count > 0; count--) {
            if (mild) {
                mutator.vary();
            } else {
                mutator.breakOnce();
            }
        }
        return mutator.text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() throws JsonProcessingException {
        String text = (chance.oneIn(2) ? JSON : ESCAPED).writeValueAsString(root);
        return text.replaceAll("\"\\\\u0001bare ([^\"\\\\]*)\"", "$1").replace("\\u0001twice ", "");
    }

    private void vary() {
        Slot slot = chance.of(slots());
        JsonNode old = slot.get();
        switch (chance.below(6)) {
            case 0 -> renameEverywhere();
            case 1 -> slot.set(chance.of(alike(slot)));
            case 2 -> slot.drop();
            case 3 -> copy(slot);
            default -> slot.set(JsonVariety.of(old, chance));
        }
    }

    private void breakOnce() {
        Slot slot = chance.of(slots());
        switch (chance.below(12)) {
            case 0 -> slot.drop();
            case 1 -> slot.rename(chance.of("x", "Id", "id ", "name", "minutes", OddValues.text(chance)));
            case 2 -> slot.duplicate();
            case 3 -> slot.set(NullNode.getInstance());
            case 4 -> slot.set(JSON.createArrayNode().add(slot.get().deepCopy()));
            case 5 -> slot.set(JSON.createObjectNode().set("x", slot.get().deepCopy()));
            case 6 -> slot.set(nested(chance.of(3, 48, 60, 3000)));
            case 7 -> slot.set(chance.of(slots()).get().deepCopy());
            case 8 -> slot.set(chance.oneIn(2) ? JSON.createArrayNode() : JSON.createObjectNode());
            case 9 -> copy(slot);
            default -> slot.set(chance.oneIn(2) ? oddText() : oddNumber());
        }
    }

    private TextNode oddText() {
        return TextNode.valueOf(OddValues.text(chance));
    }

    private TextNode oddNumber() {
        return TextNode.valueOf(BARE + OddValues.number(chance));
    }

    /** Written bare, for deeper than Jackson writes. */
    private static JsonNode nested(int depth) {
        return TextNode.valueOf(BARE + "[".repeat(depth) + "1" + "]".repeat(depth));
    }

    /** A copy of an element of a list, behind it, sometimes with another id. */
    private void copy(Slot slot) {
        if (slot.holder() instanceof ArrayNode list) {
            JsonNode copy = slot.get().deepCopy();
            if (copy instanceof ObjectNode object && object.has("id") && !chance.oneIn(4)) {
                object.put("id", object.get("id").asText() + "-" + list.size());
            }
            list.insert(slot.index() + 1, copy);
        }
    }

    /** One text is another everywhere: an id stays the same thing. */
    private void renameEverywhere() {
        List<Slot> texts =
                slots().stream().filter(slot -> slot.get().isTextual()).toList();
        if (texts.isEmpty()) {
            return;
        }
        String old = chance.of(texts).get().textValue();
        String odd = OddValues.text(chance);
        for (Slot slot : texts) {
            if (slot.get().textValue().equals(old)) {
                slot.set(TextNode.valueOf(odd));
            }
        }
    }

    /** Values of fields with the same name. */
    private List<JsonNode> alike(Slot slot) {
        return slots().stream()
                .filter(other -> other.field().equals(slot.field()))
                .map(other -> other.get().<JsonNode>deepCopy())
                .toList();
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        collect(root, slots);
        return slots.isEmpty() ? List.of(new Slot(JSON.createArrayNode().add(1), "", 0)) : slots;
    }

    private static void collect(JsonNode node, List<Slot> slots) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> slots.add(new Slot(object, field, 0)));
        }
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                slots.add(new Slot(list, "", index));
            }
        }
        node.forEach(child -> collect(child, slots));
    }

    /**
     * A place that holds a value.
     *
     * @param field empty in a list
     */
    private record Slot(JsonNode holder, String field, int index) {

        JsonNode get() {
            JsonNode value = holder instanceof ArrayNode ? holder.get(index) : holder.get(field);
            return Objects.requireNonNullElse(value, NullNode.getInstance());
        }

        void set(JsonNode value) {
            if (holder instanceof ArrayNode list) {
                list.set(index, value);
            } else if (holder instanceof ObjectNode object) {
                object.set(field, value);
            }
        }

        void drop() {
            if (holder instanceof ArrayNode list) {
                list.remove(index);
            } else if (holder instanceof ObjectNode object) {
                object.remove(field);
            }
        }

        void rename(String name) {
            if (holder instanceof ObjectNode object) {
                object.set(name, object.remove(field));
            }
        }

        void duplicate() {
            if (holder instanceof ObjectNode object) {
                object.set("\u0001twice " + field, get().deepCopy());
            } else {
                set(JSON.createArrayNode().add(get().deepCopy()).add(get().deepCopy()));
            }
        }
    }
}
