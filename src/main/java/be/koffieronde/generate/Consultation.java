package be.koffieronde.generate;

import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.time.WeekWindows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Agrees on meetings for which the draft week of a supporter and all who attend have time. */
final class Consultation {

    private static final int PUPILS_PER_MEETING = 6;
    private static final int AFTER_SCHOOL_PERCENT = 40;
    private static final int BOTH_PERCENT = 30;
    private static final int GENERAL_PERCENT = 12;

    private final Casework casework;
    private final Names names;
    private final Dice dice;

    Consultation(Casework casework, Names names, Dice dice) {
        this.casework = casework;
        this.names = names;
        this.dice = dice;
    }

    List<Meeting> meetings() {
        List<PupilDraft> pupils = dice.shuffled(casework.pupils());
        int wanted = (pupils.size() + PUPILS_PER_MEETING - 1) / PUPILS_PER_MEETING;
        List<Meeting> meetings = new ArrayList<>();
        for (PupilDraft pupil : pupils) {
            if (meetings.size() < wanted) {
                meeting(pupil).ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    private Optional<Meeting> meeting(PupilDraft pupil) {
        return dice.chance(AFTER_SCHOOL_PERCENT) ? afterSchool(pupil) : duringLessons(pupil);
    }

    /** The class is taken over for a lesson; the meeting is whenever all are free. */
    private Optional<Meeting> duringLessons(PupilDraft pupil) {
        List<PartnerDraft> partners = dice.chance(BOTH_PERCENT) ? teacherAndCoordinator(pupil) : teacher(pupil);
        List<Slot> slots = casework.week().freeAt(pupil.campus(), 1).stream()
                .filter(slot -> canMeet(partners, slot))
                .toList();
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = dice.pick(slots);
        partners.forEach(partner -> partner.freeUp(slot));
        return Optional.of(agree(pupil, partners, slot, new Terms(dice.pick(List.of(30, 30, 45)), null)));
    }

    private Optional<Meeting> afterSchool(PupilDraft pupil) {
        List<PartnerDraft> partners = teacherAndCoordinator(pupil);
        Terms terms = new Terms(30, pupil.campus().bells().afterSchool());
        return casework.week()
                .afterSchool(pupil.campus(), terms.minutes())
                .filter(slot -> canMeet(partners, slot))
                .map(slot -> agree(pupil, partners, slot, terms));
    }

    private Meeting agree(PupilDraft pupil, List<PartnerDraft> partners, Slot slot, Terms terms) {
        casework.week().take(slot);
        partners.forEach(partner -> partner.meetAt(slot));
        boolean general = dice.chance(GENERAL_PERCENT);
        return new Meeting(
                names.id("m " + pupil.id()),
                partners.stream().map(PartnerDraft::id).toList(),
                general ? null : pupil.id(),
                general ? casework.supporter().supporter().id() : null,
                terms.minutes(),
                null,
                terms.when());
    }

    private static boolean canMeet(List<PartnerDraft> partners, Slot slot) {
        return partners.stream().allMatch(partner -> partner.canMeetAt(slot));
    }

    private static List<PartnerDraft> teacher(PupilDraft pupil) {
        return List.of(pupil.classroom().teacher());
    }

    private static List<PartnerDraft> teacherAndCoordinator(PupilDraft pupil) {
        return List.of(pupil.classroom().teacher(), pupil.campus().staff().get(0));
    }

    private record Terms(int minutes, @Nullable WeekWindows when) {}
}
