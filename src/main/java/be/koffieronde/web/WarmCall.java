package be.koffieronde.web;

import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.language.Vocabulary;

/** A request about a roster in memory. */
public record WarmCall(Call call, WarmRoster roster) {

    /** About the draft of the roster in its path. */
    public static WarmCall of(Call call, WarmRosters rosters) {
        return new WarmCall(
                call, rosters.draft(call.centre(), call.path("roster")).orElseThrow(Refusal::notFound));
    }

    public Vocabulary words() {
        return Vocabulary.of(call.language());
    }
}
