package be.koffieronde.language;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words for messages in one language, one file for each room: the message {@code travel.no-way} is the phrase
 * {@code no-way} of {@code travel_en.properties}. What the language does not have is an error of the program.
 */
public final class Vocabulary {

    private static final Map<Language, Vocabulary> ALL = new ConcurrentHashMap<>();

    private final Map<String, Phrases> rooms = new ConcurrentHashMap<>();
    private final Language language;
    private final DayNames days;

    private Vocabulary(Language language) {
        this.language = language;
        days = new DayNames(language);
    }

    public static Vocabulary of(Language language) {
        return ALL.computeIfAbsent(language, Vocabulary::new);
    }

    /** The message in this language. */
    public String say(Message message) {
        String code = message.code();
        int dot = code.indexOf('.');
        return room(code.substring(0, dot))
                .say(
                        code.substring(dot + 1),
                        message.values().stream().map(this::worded).toArray());
    }

    /** The phrases of rooms as they are written, by code, for what puts the values in by itself. */
    public Map<String, String> phrases(Collection<String> ofRooms) {
        Map<String, String> phrases = new TreeMap<>();
        ofRooms.forEach(name -> room(name).all().forEach((key, phrase) -> phrases.put(name + "." + key, phrase)));
        return phrases;
    }

    private Object worded(Object value) {
        if (value instanceof Message message) {
            return say(message);
        } else if (value instanceof Day day) {
            return days.day(day.date());
        } else if (value instanceof MonthDay date) {
            return days.day(date);
        } else if (value instanceof DayAndMonth date) {
            return days.dayAndMonth(date.date());
        }
        return value instanceof DayOfWeek day ? days.name(day) : value;
    }

    private Phrases room(String name) {
        return rooms.computeIfAbsent(name, room -> Phrases.of(room, language));
    }
}
