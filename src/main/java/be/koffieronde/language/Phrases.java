package be.koffieronde.language;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The sentences of one room in one language, by key. What the language does not have is an error of the program. */
final class Phrases {

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Reads {@code <name>_<language>.properties} from the resources of this room.
     *
     * @throws java.util.MissingResourceException if there are none
     */
    static Phrases of(String name, Language language) {
        return new Phrases(
                ResourceBundle.getBundle(Phrases.class.getPackageName() + "." + name, language.locale(), EXACTLY));
    }

    /** The phrase with its values put in, written as {@link String#format} takes it. */
    String say(String key, Object... values) {
        String phrase = bundle.getString(key);
        return values.length == 0 ? phrase : String.format(Locale.ROOT, phrase, values);
    }

    /** All phrases, in order of their keys. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }

    /** Never the language of the machine in place of the one asked for. */
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
