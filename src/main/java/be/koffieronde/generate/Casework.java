package be.koffieronde.generate;

import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Need.WantedSupporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pupils one supporter had last year: made one by one to fit a draft week, until it holds enough work. */
final class Casework {

    /** Of the contract, spent with pupils; the rest goes to drives, partners and the team. */
    private static final int SUPPORT_PERCENT = 48;

    private static final int SECOND_NEED_PERCENT = 25;

    private final SupporterDraft supporter;
    private final LastYear lastYear;
    private final Enrolment enrolment;
    private final Dice dice;
    private final DraftWeek week;
    private final List<PupilDraft> pupils = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();

    /**
     * The sessions of a need in the draft week.
     *
     * @param need its place among the pupil's
     */
    record Session(PupilDraft pupil, int need, Ask ask, List<Slot> slots) {}

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

    /** When the needs are met in the draft week. */
    List<Session> sessions() {
        return sessions;
    }

    /** A slot in which one more session would fit in the draft week; null if there is none. */
    @Nullable
    Slot another(Session session) {
        return week.freeAt(session.pupil().campus(), session.ask().lessons()).stream()
                .filter(session.pupil().classroom()::isFreeAt)
                .filter(slot -> session.slots().stream()
                        .allMatch(other ->
                                daysBetween(slot, other) >= session.ask().daysApart()))
                .findFirst()
                .orElse(null);
    }

    /** Makes needs for the hours meant for pupils, as far as they fit. */
    void fill() {
        asks().forEach(this::fit);
    }

    private List<Ask> asks() {
        int wanted = supporter.supporter().weeklyMinutes() * SUPPORT_PERCENT / 100;
        List<Ask> asks = new ArrayList<>();
        for (int minutes = 0;
                minutes < wanted;
                minutes += asks.get(asks.size() - 1).weeklyMinutes()) {
            asks.add(Ask.draw(supporter.specialism(), dice));
        }
        asks.sort(Ask.HARDEST_FIRST);
        return asks;
    }

    /** The most that can be had of an ask, at the first school that has room for it. */
    private void fit(Ask ask) {
        for (Ask tried : ask.orLess()) {
            for (Campus campus : leastServedFirst()) {
                if (isAdded(tried, campus)) {
                    return;
                }
            }
        }
    }

    private List<Campus> leastServedFirst() {
        return supporter.campuses().stream()
                .sorted(Comparator.comparingLong(campus -> pupils.stream()
                        .filter(pupil -> pupil.campus().equals(campus))
                        .count()))
                .toList();
    }

    /** Adds a need of a pupil there if the week has room for it. */
    private boolean isAdded(Ask ask, Campus campus) {
        PupilDraft known = dice.chance(SECOND_NEED_PERCENT) ? withOneNeed(campus, ask) : null;
        Classroom classroom = known == null ? enrolment.classroom(campus) : known.classroom();
        List<Slot> slots = place(campus, classroom, ask);
        if (!slots.isEmpty()) {
            add(known == null ? enrolment.enrol(campus, classroom) : known, ask, slots);
        }
        return !slots.isEmpty();
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
        sessions.add(new Session(pupil, pupil.needs().size(), ask, slots));
        WantedSupporter wanted = lastYear.supporter(ask.expertise(), pupil.campus());
        pupil.needs().add(new Wishes(pupil.campus(), dice).need(pupil.nextNeedId(), ask, slots, wanted));
        pupils.add(pupil);
    }

    private static int daysBetween(Slot slot, Slot other) {
        return Math.abs(slot.day().compareTo(other.day()));
    }
}
