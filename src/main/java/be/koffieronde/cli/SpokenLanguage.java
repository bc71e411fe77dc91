package be.koffieronde.cli;

import be.koffieronde.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which language the program speaks: the one asked for, else that of the environment, else that of the machine. */
final class SpokenLanguage {

    static final String OPTION = "--lang";

    private static final String VARIABLE = "KOFFIERONDE_LANG";

    private SpokenLanguage() {}

    static Language of(List<String> arguments, Map<String, String> environment, Locale machine) {
        return asked(arguments)
                .or(() -> named(environment.getOrDefault(VARIABLE, "")))
                .orElseGet(() -> named(machine.getLanguage()).orElse(Language.EN));
    }

    /** Looked up before the arguments are understood, for that may go wrong, and is to be told in this language too. */
    static Optional<Language> asked(List<String> arguments) {
        Optional<Language> asked = Optional.empty();
        for (int at = 0; at < arguments.size() && !arguments.get(at).equals("--"); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith(OPTION + "=")) {
                asked = named(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && at + 1 < arguments.size()) {
                asked = named(arguments.get(at + 1));
            }
        }
        return asked;
    }

    private static Optional<Language> named(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> language.toString().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
