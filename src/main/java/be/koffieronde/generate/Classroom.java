package be.koffieronde.generate;

import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.bells.Slot;
import java.util.ArrayList;
import java.util.List;

/** A class: its teacher, its pupils with support, and when one of them has it. */
final class Classroom {

    private final String id;
    private final PartnerDraft teacher;
    private final List<PupilDraft> pupils = new ArrayList<>();
    private final Agenda sessions = new Agenda();

    Classroom(String id, PartnerDraft teacher) {
        this.id = id;
        this.teacher = teacher;
    }

    String id() {
        return id;
    }

    PartnerDraft teacher() {
        return teacher;
    }

    List<PupilDraft> pupils() {
        return pupils;
    }

    boolean isFreeAt(Slot slot) {
        return !sessions.overlaps(slot);
    }

    void occupy(Slot slot) {
        sessions.add(slot.day(), slot.window());
    }
}
