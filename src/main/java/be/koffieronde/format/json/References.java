package be.koffieronde.format.json;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Which ids a file declares and which it refers to; a reference may come before its declaration. */
public final class References {

    /** What an id can name. */
    public enum Kind {
        LOCATION("location"),
        SCHOOL("school"),
        SUPPORTER("supporter"),
        PARTNER("partner"),
        COLLABORATION_MODEL("collaboration-model"),
        PUPIL("pupil"),
        NEED("need"),
        MEETING("meeting"),
        COMMITMENT("commitment"),
        PROFILE("profile-of-minutes"),
        NODE("node");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** What it is called. */
        Message label() {
            return Message.of("format.part.thing." + key);
        }
    }

    private record Classmate(String pupil, String school, String place) {}

    private record Pending(Kind kind, String id, String place) {}

    private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> met = new EnumMap<>(Kind.class);
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, String> schools = new HashMap<>();
    private final List<Classmate> classmates = new ArrayList<>();

    /** Counts a thing, which may turn out not to be usable. */
    public void meet(Kind kind) {
        met.merge(kind, 1, Integer::sum);
    }

    /** How many things of a kind were counted. */
    public int met(Kind kind) {
        return met.getOrDefault(kind, 0);
    }

    /** Declares an id; false if it was declared before. */
    public boolean declare(Kind kind, String id) {
        return declared(kind).add(id);
    }

    /** Refers to an id; the place is asked for only if the id has not been declared yet. */
    public void refer(Kind kind, String id, Supplier<String> place) {
        if (!declared(kind).contains(id)) {
            pending.add(new Pending(kind, id, place.get()));
        }
    }

    /** Says at which school a pupil is. */
    public void enrol(String pupil, String school) {
        schools.put(pupil, school);
    }

    /** Refers to a pupil who must be at a school. */
    public void referAt(String school, String pupil, String place) {
        classmates.add(new Classmate(pupil, school, place));
    }

    /** Reports the references to ids that were not declared, and to pupils of another school. */
    void report(Faults faults) {
        reportUnknown(faults);
        for (Classmate mate : classmates) {
            String school = schools.getOrDefault(mate.pupil, mate.school);
            if (!school.equals(mate.school)) {
                faults.add(mate.place, Message.of("format.other-school", mate.pupil, school, mate.school));
            }
        }
    }

    private void reportUnknown(Faults faults) {
        for (Pending reference : pending) {
            if (!declared(reference.kind).contains(reference.id)) {
                faults.add(reference.place, unknown(reference));
            }
        }
    }

    private Message unknown(Pending reference) {
        return Message.of(
                "format.unknown",
                reference.id,
                reference.kind.label(),
                Spelling.remedy(reference.id, declared(reference.kind)));
    }

    private Set<String> declared(Kind kind) {
        return declared.computeIfAbsent(kind, any -> new LinkedHashSet<>());
    }
}
