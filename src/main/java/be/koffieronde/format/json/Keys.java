package be.koffieronde.format.json;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.place.Profile;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words a file may use for the values of an enumeration.
 *
 * @param what they are, such as weekdays
 * @param name the word for a value
 */
public record Keys<K extends Enum<K>>(Message what, Class<K> type, Function<K, String> name, Map<String, K> byName) {

    public static final Keys<DayOfWeek> WEEKDAYS = of("weekday", DayOfWeek.class, Keys::weekday);
    public static final Keys<Profile> PROFILES = of("profile", Profile.class, Profile::id);
    public static final Keys<Rule> RULES = of("constraint", Rule.class, Rule::title);
    public static final Keys<Keep> KEEPS = of("keep", Keep.class, Keep::name);
    public static final Keys<StandIn> STAND_INS = of("stand-in", StandIn.class, StandIn::name);
    public static final Keys<With> WITHS = of("with", With.class, With::name);

    /** {@code MON}, {@code TUE}… */
    static String weekday(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    @Nullable
    K find(String name) {
        return byName.get(name);
    }

    Set<String> names() {
        return byName.keySet();
    }

    public static <K extends Enum<K>> Keys<K> of(String what, Class<K> type, Function<K, String> name) {
        Map<String, K> byName = new LinkedHashMap<>();
        for (K constant : type.getEnumConstants()) {
            byName.put(name.apply(constant), constant);
        }
        return new Keys<>(Message.of("format.part.thing." + what), type, name, byName);
    }
}
