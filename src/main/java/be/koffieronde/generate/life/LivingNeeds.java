package be.koffieronde.generate.life;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Needs that come and go, that classmates share, and in which a colleague may stand in. The sessions of a class are never at
 * the same time, so that whoever joins one has time. Pupils on whom there is a meeting keep their support, as it takes
 * somebody who gives it; so does one of each partner's pupils, as a talk does.
 */
final class LivingNeeds {

    private static final int GROUP_PERCENT = 12;
    private static final int STAND_IN_PERCENT = 60;
    private static final int OTHER_WEEKS_PERCENT = 4;
    private static final int ENDING_PERCENT = 4;
    private static final int BEGINNING_PERCENT = 3;
    private static final int LARGEST_GROUP = 3;

    private final ProblemDraft draft;
    private final Calendar calendar;
    private final Dice dice;
    private final Map<String, List<String>> classmates;
    private final Set<String> discussed;
    private final Map<Set<String>, Boolean> canBeStoodInFor = new HashMap<>();

    LivingNeeds(ProblemDraft draft, Calendar calendar, Dice dice) {
        this.draft = draft;
        this.calendar = calendar;
        this.dice = dice;
        discussed = draft.meetings().stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.pupil()))
                .collect(Collectors.toSet());
        classmates = draft.pupils().stream()
                .collect(Collectors.groupingBy(
                        pupil -> String.valueOf(pupil.classGroup()),
                        Collectors.mapping(Pupil::id, Collectors.toList())));
    }

    void enter() {
        draft.pupils().replaceAll(this::living);
        Map<String, List<Pupil>> pupils = new HashMap<>();
        draft.pupils()
                .forEach(pupil -> pupil.partners()
                        .forEach(partner -> pupils.computeIfAbsent(partner, id -> new ArrayList<>())
                                .add(pupil)));
        Set<Pupil> kept = draft.partners().stream()
                .filter(partner -> partner.talk() != null || partner.collaboration() != null)
                .map(partner -> pupils.getOrDefault(partner.id(), List.of()))
                .filter(theirs -> !theirs.isEmpty() && theirs.stream().noneMatch(this::hasSessions))
                .map(theirs -> theirs.get(0))
                .collect(Collectors.toSet());
        draft.pupils().replaceAll(pupil -> kept.contains(pupil) ? supported(pupil) : pupil);
    }

    /** Else nobody knows the partners well enough for a talk. */
    private boolean hasSessions(Pupil pupil) {
        return pupil.needs().stream().anyMatch(need -> need.term().isIn(calendar));
    }

    private static Pupil supported(Pupil pupil) {
        return pupil.withNeeds(
                pupil.needs().stream().map(need -> need.within(Term.ALWAYS)).toList());
    }

    private Pupil living(Pupil pupil) {
        return new Pupil(
                pupil.id(),
                pupil.name(),
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.on(),
                pupil.needs().stream().map(need -> living(need, pupil)).toList());
    }

    private Need living(Need need, Pupil pupil) {
        boolean isStoodIn = dice.chance(STAND_IN_PERCENT) && need.supporter() != null && hasOthers(need.expertise());
        return new Need(
                need.id(),
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                need.supporter(),
                discussed.contains(pupil.id()) ? Term.ALWAYS : term(),
                dice.chance(GROUP_PERCENT) ? group(pupil) : List.of(),
                isStoodIn ? StandIn.ALLOWED : StandIn.NEVER,
                need.owed());
    }

    private boolean hasOthers(Set<String> expertise) {
        return canBeStoodInFor.computeIfAbsent(
                expertise,
                types -> draft.supporters().stream()
                                .filter(supporter -> supporter.expertise().containsAll(types))
                                .limit(2)
                                .count()
                        == 2);
    }

    private List<String> group(Pupil pupil) {
        return classmates.getOrDefault(String.valueOf(pupil.classGroup()), List.of()).stream()
                .filter(id -> !id.equals(pupil.id()))
                .limit(LARGEST_GROUP - 1L)
                .toList();
    }

    /** From Monday until Friday: no week is cut in two. */
    private Term term() {
        LocalDate monday = calendar.monday(1);
        if (dice.chance(OTHER_WEEKS_PERCENT)) {
            return new Term(monday.minusWeeks(dice.between(0, 7)), null, 2);
        } else if (dice.chance(ENDING_PERCENT)) {
            return new Term(null, friday(monday.plusWeeks(dice.between(0, 2 * calendar.weeks() + 12))), 1);
        } else if (dice.chance(BEGINNING_PERCENT)) {
            return new Term(calendar.monday(dice.between(1, calendar.weeks())), null, 1);
        }
        return Term.ALWAYS;
    }

    private static LocalDate friday(LocalDate monday) {
        return monday.plusDays(4);
    }
}
