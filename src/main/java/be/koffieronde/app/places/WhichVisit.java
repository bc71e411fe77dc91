package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which visit somebody means: by its id, or by words of which it has all: whom it is with, the school, what it is, its
 * supporter, and the day and minute where it is planned: {@code juf Heidi}, {@code sessie L. dinsdag}, {@code An di 10:25}.
 */
final class WhichVisit {

    /** More than these are not listed in a message. */
    private static final int LISTED = 10;

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;
    private final PlaceText text;
    private final Map<String, Placed> placed;

    WhichVisit(Directory directory, VisitPlaces places) {
        this.directory = directory;
        this.places = places;
        names = new VisitNames(directory);
        text = new PlaceText(directory, places);
        placed = places.placed().stream()
                .collect(
                        Collectors.toMap(one -> one.visit().id(), one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * The visit that is meant; of those left out that can take each other's place the first.
     *
     * @throws InvalidInputException if there is none, or it may be several
     */
    Visit find(String said) {
        List<Visit> found = matching(visit -> visit.id().equals(said));
        found = found.isEmpty() ? matching(visit -> visit.id().equalsIgnoreCase(said)) : found;
        Set<String> wanted = words(said);
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = matching(visit -> hasAll(visit, wanted));
        }
        if (found.isEmpty()) {
            throw new InvalidInputException(Fault.of("app.no-visit", said));
        } else if (found.size() > 1 && !areAlike(found)) {
            throw new InvalidInputException(Fault.of("app.several-visits", said, list(found)));
        }
        return found.get(0);
    }

    /** Where a visit is; null if it is left out. */
    @Nullable
    Placed at(Visit visit) {
        return placed.get(visit.id());
    }

    private List<Visit> matching(Predicate<Visit> isMeant) {
        return places.visits().stream().filter(isMeant).toList();
    }

    private boolean areAlike(List<Visit> visits) {
        return visits.stream().allMatch(visit -> at(visit) == null)
                && visits.stream().map(WhichVisit::series).distinct().count() == 1;
    }

    /** What sessions have in common that can take each other's place. */
    private static String series(Visit visit) {
        return visit instanceof SupportVisit
                ? visit.id().substring(0, visit.id().lastIndexOf('/'))
                : visit.id();
    }

    private boolean hasAll(Visit visit, Set<String> wanted) {
        Set<String> own = wordsOf(visit);
        Placed where = at(visit);
        return wanted.stream().allMatch(word -> own.contains(word) || (where != null && isThen(word, where)));
    }

    private static boolean isThen(String word, Placed where) {
        String clock = word.replace('u', ':').replace('h', ':');
        if (Clock.format(where.start()).equals(clock.length() == 4 ? "0" + clock : clock)) {
            return true;
        }
        try {
            return WrittenDate.parse(word).mayBe(where.date());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Set<String> wordsOf(Visit visit) {
        Set<String> words =
                words(Message.of("app.print.place.kinds." + kind(visit)).toString());
        words.addAll(words(text.people(visit).collect(Collectors.joining(" "))));
        visit.persons().forEach(person -> words.add(lower(person.substring(person.indexOf('/') + 1))));
        words.addAll(words(names.place(visit)));
        if (visit instanceof SupportVisit session) {
            words.add(lower(session.need().id()));
        } else if (visit instanceof MeetingVisit meeting) {
            words.add(lower(meeting.meeting().id()));
        } else if (visit instanceof CommitmentVisit appointment) {
            words.addAll(words(appointment.commitment().title()));
            words.add(lower(appointment.commitment().id()));
        }
        Placed where = at(visit);
        String supporter = where == null ? visit.requiredSupporter() : where.supporter();
        if (supporter != null) {
            words.add(lower(supporter));
            words.addAll(words(directory.supporter(supporter).name()));
        }
        return words;
    }

    private static String kind(Visit visit) {
        if (visit instanceof SupportVisit) {
            return "session";
        }
        return visit instanceof MeetingVisit ? "meeting" : visit instanceof CommitmentVisit ? "commitment" : "talk";
    }

    private Message list(List<Visit> found) {
        List<Message> first = found.stream()
                .limit(LISTED)
                .map(visit -> Message.of("app.part.visit", visit.id(), names.brief(visit), text.where(at(visit))))
                .toList();
        Message list = Message.joined("language.series", first);
        return found.size() > LISTED ? Message.of("app.part.and-more", list, found.size() - LISTED) : list;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(lower(text).split("[^\\p{L}\\p{N}'./:-]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
