package be.koffieronde.app.names;

import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom somebody means by an id, or by a name if only one has it: {@code an}, {@code An}, {@code juf Heidi}, {@code
 * heidi}. Whoever is not found is told about by {@link #throwIfAny}, all of them at once.
 */
public final class WhoIsMeant {

    /** More than these are not listed in a message. */
    private static final int LISTED = 10;

    /** From what is surely meant to what may be. */
    private static final List<BiPredicate<Named, String>> WAYS = List.of(
            (named, word) -> named.id.equals(word),
            (named, word) -> named.id.equalsIgnoreCase(word),
            (named, word) -> lower(named.name).equals(lower(word)),
            (named, word) -> words(named.name).containsAll(words(word)));

    private final Problem problem;
    private final Object source;
    private final UnaryOperator<String> places;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Asks among the people of a problem.
     *
     * @param source what the problem is called in messages
     * @param places of the faults, by whether a supporter, partner, pupil or school is not found
     */
    public WhoIsMeant(Problem problem, Object source, UnaryOperator<String> places) {
        this.problem = problem;
        this.source = source;
        this.places = places;
    }

    private record Named(String id, String name) {}

    /** The id; where nobody is found, the word as it is. */
    public String supporter(String word) {
        return find("supporter", word, problem.supporters(), Supporter::id, Supporter::name);
    }

    /** The id, or null if nobody is asked for. */
    public @Nullable String supporterIfAny(@Nullable String word) {
        return word == null ? null : supporter(word);
    }

    /** The id; where nobody is found, the word as it is. */
    public String partner(String word) {
        return find("partner", word, problem.partners(), Partner::id, Partner::name);
    }

    /** The id, or null if nobody is asked for. */
    public @Nullable String partnerIfAny(@Nullable String word) {
        return word == null ? null : partner(word);
    }

    /** The id; where nobody is found, the word as it is. */
    public String pupil(String word) {
        return find("pupil", word, problem.pupils(), Pupil::id, Pupil::name);
    }

    /** The id, or null if nobody is asked for. */
    public @Nullable String pupilIfAny(@Nullable String word) {
        return word == null ? null : pupil(word);
    }

    /** The id; where there is none, the word as it is. */
    public String school(String word) {
        return find("school", word, problem.schools(), School::id, School::name);
    }

    /** The id, or null if no school is asked for. */
    public @Nullable String schoolIfAny(@Nullable String word) {
        return word == null ? null : school(word);
    }

    /**
     * Ends the search for them.
     *
     * @throws InvalidInputException with all who were not found
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    private <T> String find(String kind, String word, List<T> all, Function<T, String> id, Function<T, String> name) {
        List<Named> named = all.stream()
                .map(one -> new Named(id.apply(one), name.apply(one)))
                .toList();
        List<Named> found = WAYS.stream()
                .map(way -> named.stream().filter(one -> way.test(one, word)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() == 1 && !word.isBlank()) {
            return found.get(0).id;
        }
        Fault fault = found.isEmpty() || word.isBlank()
                ? Fault.of("app.nobody-meant", word, Message.of("app.part.kind." + kind), source, remedy(word, named))
                : Fault.of("app.several-meant", word, list(found));
        faults.add(fault.in(places.apply(kind)));
        return word;
    }

    private static Message list(List<Named> found) {
        String list = found.stream()
                .limit(LISTED)
                .map(one -> "%s (%s)".formatted(one.id, one.name))
                .collect(Collectors.joining(", "));
        return found.size() > LISTED
                ? Message.of("app.part.and-more", list, found.size() - LISTED)
                : Message.asSaid(list);
    }

    private static Message remedy(String word, List<Named> named) {
        Map<String, String> ids = new LinkedHashMap<>();
        named.forEach(one -> ids.put(one.id, one.id));
        named.forEach(one -> ids.putIfAbsent(one.name, one.id));
        named.forEach(one -> words(one.name).forEach(part -> ids.putIfAbsent(part, one.id)));
        Optional<String> nearest = Spelling.nearest(word, ids.keySet()).map(ids::get);
        return nearest.map(meant -> Message.of("format.part.did-you-mean", meant))
                .orElseGet(() -> named.isEmpty() || named.size() > LISTED
                        ? Message.of("app.part.id-from-file")
                        : Message.of(
                                "format.part.one-of",
                                named.stream().map(Named::id).collect(Collectors.joining(", "))));
    }

    private static List<String> words(String name) {
        return Arrays.stream(lower(name).split("[^\\p{L}\\p{N}'.-]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
