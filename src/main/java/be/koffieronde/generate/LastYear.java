package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pupil had before: mostly the supporter the need was made for, sometimes a colleague, sometimes nobody. */
final class LastYear {

    private static final int MUST_PERCENT = 3;
    private static final int SAME_PERCENT = 70;
    private static final int COLLEAGUE_PERCENT = 8;

    private final SupporterDraft supporter;
    private final List<SupporterDraft> team;
    private final Dice dice;

    LastYear(SupporterDraft supporter, List<SupporterDraft> team, Dice dice) {
        this.supporter = supporter;
        this.team = team;
        this.dice = dice;
    }

    /** For support with that expertise at a school; null: nobody in particular. */
    @Nullable
    WantedSupporter supporter(Set<String> expertise, Campus campus) {
        int roll = dice.between(0, 99);
        if (roll < MUST_PERCENT) {
            return new WantedSupporter(supporter.supporter().id(), Keep.MUST);
        }
        if (roll < MUST_PERCENT + SAME_PERCENT) {
            return new WantedSupporter(supporter.supporter().id(), Keep.PREFER);
        }
        return roll < MUST_PERCENT + SAME_PERCENT + COLLEAGUE_PERCENT ? colleague(expertise, campus) : null;
    }

    private @Nullable WantedSupporter colleague(Set<String> expertise, Campus campus) {
        List<SupporterDraft> able = team.stream()
                .filter(other -> other != supporter && other.couldDo(expertise, campus))
                .toList();
        return able.isEmpty()
                ? null
                : new WantedSupporter(dice.pick(able).supporter().id(), Keep.PREFER);
    }
}
