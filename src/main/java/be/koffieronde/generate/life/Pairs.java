package be.koffieronde.generate.life;

import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The closest relations: there the partner talks with each of the supporters, who each have their last talk. */
final class Pairs {

    private static final Set<String> CLOSE = Set.of("samenlevingscontract", "huwelijk");
    private static final int MET_PERCENT = 80;

    private final ProblemDraft draft;
    private final Calendar calendar;
    private final Dice dice;
    private final Map<String, Set<String>> supporters = new HashMap<>();

    Pairs(ProblemDraft draft, Calendar calendar, Dice dice) {
        this.draft = draft;
        this.calendar = calendar;
        this.dice = dice;
    }

    void enter() {
        draft.models()
                .replaceAll(model -> CLOSE.contains(model.name())
                        ? new CollaborationModel(model.name(), model.everyWeeks(), model.minutes(), With.EACH)
                        : model);
        Map<String, Pupil> pupils = new HashMap<>();
        draft.pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
        draft.pupils().forEach(pupil -> pupil.needs().forEach(need -> name(need, pupil, pupils)));
        draft.partners().replaceAll(this::met);
    }

    private void name(Need need, Pupil pupil, Map<String, Pupil> pupils) {
        if (need.supporter() != null) {
            String supporter = need.supporter().id();
            Stream.concat(Stream.of(pupil), need.with().stream().map(pupils::get))
                    .flatMap(one -> one.partners().stream())
                    .forEach(partner -> supporters
                            .computeIfAbsent(partner, any -> new TreeSet<>())
                            .add(supporter));
        }
    }

    private Partner met(Partner partner) {
        TalkRhythm talk = partner.talk();
        if (talk == null || partner.collaboration() == null || !CLOSE.contains(partner.collaboration())) {
            return partner;
        }
        Map<String, LocalDate> lasts = new TreeMap<>();
        for (String supporter : supporters.getOrDefault(partner.id(), Set.of())) {
            if (dice.chance(MET_PERCENT)) {
                lasts.put(supporter, last(talk));
            }
        }
        return partner.withTalk(talk.withLasts(lasts));
    }

    /** A school day, as long ago as a third of the rhythm or twice that and more. */
    private LocalDate last(TalkRhythm talk) {
        int percent = dice.pick(List.of(30, 60, 80, 100, 100, 120, 160));
        return BellTimes.schoolDay(calendar.firstDay().minusDays(Math.max(3, talk.everyWeeks() * 7L * percent / 100)));
    }
}
