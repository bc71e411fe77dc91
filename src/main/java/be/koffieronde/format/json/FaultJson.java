package be.koffieronde.format.json;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.fault.Fault;
import java.util.List;

/** What is wrong, for programs: {@code {"code", "place": […], "values": […], "text"}}. */
public final class FaultJson {

    private FaultJson() {}

    /** Each of them, said in a language. */
    public static List<?> of(List<Fault> faults, Language language) {
        Vocabulary words = Vocabulary.of(language);
        return faults.stream().map(fault -> json(fault, words)).toList();
    }

    private static Object json(Fault fault, Vocabulary words) {
        return new JsonObject()
                .with("code", fault.message().code())
                .with("place", fault.place().stream().map(words::say).toList())
                .withList("values", fault.message().values(), value -> said(value, words))
                .with("text", words.say(fault.message()))
                .fields();
    }

    private static String said(Object value, Vocabulary words) {
        return value instanceof Message message ? words.say(message) : value.toString();
    }
}
