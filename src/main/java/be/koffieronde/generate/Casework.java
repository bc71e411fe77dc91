package be.koffieronde.generate;

import be.koffieronde.problem.Need.WantedSupporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pupils one supporter had last year: made one by one to fit a draft week, until it holds enough work. */
final class Casework {

    /** Of the contract, spent with pupils; the rest goes to drives, partners and the team. */
    private static final int SUPPORT_PERCENT = 47;

    private static final int SECOND_NEED_PERCENT = 12;
    private static final int PATIENCE = 20;

    private final SupporterDraft supporter;
    private final LastYear lastYear;
    private final Enrolment enrolment;
    private final Dice dice;
    private final DraftWeek week;
    private final List<PupilDraft> pupils = new ArrayList<>();

    Casework(SupporterDraft supporter, List<SupporterDraft> team, Enrolment enrolment, Dice dice) {
        this.supporter = supporter;
        lastYear = new LastYear(supporter, team, dice);
        this.enrolment = enrolment;
        this.dice = dice;
        week = new DraftWeek(supporter, dice);
    }

    SupporterDraft supporter() {
        return supporter;
    }

    DraftWeek week() {
        return week;
    }

    /** Whom this supporter supports in the draft week. */
    List<PupilDraft> pupils() {
        return pupils;
    }

    void fill() {
        int wanted = supporter.supporter().weeklyMinutes() * SUPPORT_PERCENT / 100;
        int minutes = 0;
        int failures = 0;
        while (minutes < wanted && failures < PATIENCE) {
            int added = addNeed();
            minutes += added;
            failures += added == 0 ? 1 : 0;
        }
    }

    /** Weekly minutes of what was added; 0 if it did not fit. */
    private int addNeed() {
        Ask ask = Ask.draw(supporter.specialism(), dice);
        return leastServed().map(campus -> add(campus, ask)).orElse(0);
    }

    private Optional<Campus> leastServed() {
        return supporter.campuses().stream()
                .filter(week::hasRoomAt)
                .min(Comparator.comparingLong(campus -> pupils.stream()
                        .filter(pupil -> pupil.campus().equals(campus))
                        .count()));
    }

    private int add(Campus campus, Ask ask) {
        PupilDraft known = dice.chance(SECOND_NEED_PERCENT) ? withOneNeed(campus, ask) : null;
        Classroom classroom = known == null ? enrolment.classroom(campus) : known.classroom();
        for (Ask tried : List.of(ask, ask.once())) {
            List<Slot> slots = place(campus, classroom, tried);
            if (!slots.isEmpty()) {
                add(known == null ? enrolment.enrol(campus, classroom) : known, tried, slots);
                return tried.weeklyMinutes();
            }
        }
        return 0;
    }

    /** A colleague's pupil who has only another kind of support; null if there is none. */
    private @Nullable PupilDraft withOneNeed(Campus campus, Ask ask) {
        List<PupilDraft> others = campus.pupils().stream()
                .filter(pupil -> !pupils.contains(pupil) && pupil.needs().size() == 1)
                .filter(pupil -> !pupil.needs().get(0).expertise().equals(ask.expertise()))
                .toList();
        return others.isEmpty() ? null : dice.pick(others);
    }

    /** One slot a session, the days far enough apart; empty if they cannot all be had. */
    private List<Slot> place(Campus campus, @Nullable Classroom classroom, Ask ask) {
        List<Slot> chosen = new ArrayList<>();
        for (Slot slot : dice.shuffled(week.freeAt(campus, ask.lessons()))) {
            boolean classIsFree = classroom == null || classroom.isFreeAt(slot);
            boolean isApart = chosen.stream().allMatch(other -> daysBetween(slot, other) >= ask.daysApart());
            if (classIsFree && isApart && chosen.size() < ask.sessions()) {
                chosen.add(slot);
            }
        }
        return chosen.size() == ask.sessions() ? chosen : List.of();
    }

    private void add(PupilDraft pupil, Ask ask, List<Slot> slots) {
        slots.forEach(week::take);
        slots.forEach(pupil.classroom()::occupy);
        WantedSupporter wanted = lastYear.supporter(ask.expertise(), pupil.campus());
        pupil.needs().add(new Wishes(pupil.campus(), dice).need(pupil.nextNeedId(), ask, slots, wanted));
        pupils.add(pupil);
    }

    private static int daysBetween(Slot slot, Slot other) {
        return Math.abs(slot.day().compareTo(other.day()));
    }
}
