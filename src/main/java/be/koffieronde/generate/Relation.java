package be.koffieronde.generate;

import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.TalkRhythm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How supporter and partner get along: the label, and how long ago they talked.
 *
 * @param model null: no label
 * @param age percent of the rhythm that went by since the latest talk; null: they never talked
 * @param ownRhythm whether the file writes a rhythm for this partner, or leaves it to the model
 */
record Relation(
        @Nullable CollaborationModel model, @Nullable Integer age, boolean ownRhythm) {

    /** The seven relations of the book, loosest first. */
    static final List<CollaborationModel> MODELS = List.of(
            new CollaborationModel("onenightstand", 12, 10),
            new CollaborationModel("affaire", 8, 10),
            new CollaborationModel("friends-with-benefits", 6, 15),
            new CollaborationModel("pornoset", 6, 20),
            new CollaborationModel("latrelatie", 4, 15),
            new CollaborationModel("samenlevingscontract", 3, 15),
            new CollaborationModel("huwelijk", 2, 20));

    /** Some labels are commoner than others. */
    private static final List<Integer> COMMON = List.of(0, 1, 1, 2, 2, 2, 3, 4, 4, 4, 4, 4, 5, 5, 6);

    private static final TalkRhythm UNLABELLED = new TalkRhythm(4, TalkRhythm.DEFAULT_MINUTES, null);

    static Relation draw(Dice dice) {
        CollaborationModel model = dice.chance(92) ? MODELS.get(dice.pick(COMMON)) : null;
        return new Relation(model, age(dice), dice.chance(92));
    }

    @Nullable
    String collaboration() {
        return model == null ? null : model.name();
    }

    /** The rhythm to write for this partner, with the date of a talk on a school day before {@code firstDay}. */
    @Nullable
    TalkRhythm rhythm(LocalDate firstDay) {
        if (!ownRhythm) {
            return null;
        }
        TalkRhythm usual = model == null ? UNLABELLED : new TalkRhythm(model.everyWeeks(), model.minutes(), null);
        return age == null ? usual : since(usual, firstDay.minusDays(Math.max(3, usual.everyWeeks() * 7L * age / 100)));
    }

    private static TalkRhythm since(TalkRhythm rhythm, LocalDate day) {
        return new TalkRhythm(rhythm.everyWeeks(), rhythm.minutes(), BellTimes.schoolDay(day));
    }

    private static @Nullable Integer age(Dice dice) {
        int roll = dice.between(0, 99);
        if (roll < 22) {
            return dice.between(5, 45);
        }
        if (roll < 80) {
            return dice.between(50, 130);
        }
        return roll < 95 ? (Integer) dice.between(130, 230) : null;
    }
}
