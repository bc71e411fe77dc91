package be.koffieronde.app.talks;

import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change of a roster concerns who asks where talks fit: everybody else is answered as before. An answer follows from the
 * rounds of who asks, from the partner, from where else those are wanted whom the visits and the talk are with, and from who
 * supports whom.
 */
public final class ChangedWeeks {

    /** Ids of those whose rounds have changed. */
    private final Set<String> supporters = new HashSet<>();

    /** Those who are wanted at other times, and partners who are due other talks, as {@link Visit#persons} names them. */
    private final Set<String> persons = new HashSet<>();

    /** By supporter, those whom their visits are with and the partners of their pupils. */
    private final Map<String, Set<String>> around = new HashMap<>();

    private ChangedWeeks() {}

    /**
     * What has changed between two rosters; empty if it may concern everybody, as when somebody else supports a pupil, or when
     * more has changed of the problem than what its partners are due.
     */
    public static Optional<ChangedWeeks> between(JudgedRoster before, JudgedRoster after) {
        Problem was = before.problem().problem();
        Problem is = after.problem().problem();
        if (!is.withPartners(was.partners()).equals(was)
                || before.roster().structural() != after.roster().structural()
                || !before.roster().agreed().equals(after.roster().agreed())) {
            return Optional.empty();
        }
        ChangedWeeks changed = new ChangedWeeks();
        changed.comparePartners(was.partners(), is.partners());
        changed.compareExtraTalks(before.roster().extraTalks(), after.roster().extraTalks());
        VisitPlaces places = new VisitPlaces(after.problem().directory(), after.roster());
        changed.lookAround(places.placed());
        return changed.comparePlaces(byId(new VisitPlaces(before.problem().directory(), before.roster())), byId(places))
                ? Optional.of(changed)
                : Optional.empty();
    }

    private static Map<String, Placed> byId(VisitPlaces places) {
        return places.placed().stream()
                .collect(Collectors.toMap(one -> one.visit().id(), Function.identity()));
    }

    /** Whether somebody who asks for all of their partners may be answered otherwise than before. */
    public boolean concern(String supporter) {
        return supporters.contains(supporter)
                || around.getOrDefault(supporter, Set.of()).stream().anyMatch(persons::contains);
    }

    /** The same of somebody who asks for one partner. */
    public boolean concern(String supporter, String partner) {
        return concern(supporter) || persons.contains(TalkVisit.person(partner));
    }

    private void comparePartners(List<Partner> was, List<Partner> is) {
        Set<Partner> before = new HashSet<>(was);
        is.stream()
                .filter(partner -> !before.contains(partner))
                .forEach(partner -> persons.add(TalkVisit.person(partner.id())));
    }

    private void compareExtraTalks(List<ExtraTalk> was, List<ExtraTalk> is) {
        Stream.concat(left(is, was), left(was, is)).forEach(talk -> persons.add(TalkVisit.person(talk.partner())));
    }

    /** Those that others do not have, or not as often. */
    private static Stream<ExtraTalk> left(List<ExtraTalk> others, List<ExtraTalk> talks) {
        List<ExtraTalk> left = new ArrayList<>(talks);
        others.forEach(left::remove);
        return left.stream();
    }

    private void lookAround(List<Placed> placed) {
        for (Placed one : placed) {
            Set<String> theirs = around.computeIfAbsent(one.supporter(), id -> new HashSet<>());
            theirs.addAll(one.visit().persons());
            if (one.visit() instanceof SupportVisit session) {
                session.pupils().stream()
                        .flatMap(pupil -> pupil.partners().stream())
                        .map(TalkVisit::person)
                        .forEach(theirs::add);
            }
        }
    }

    /** False if somebody else supports a pupil, or on another day. */
    private boolean comparePlaces(Map<String, Placed> was, Map<String, Placed> is) {
        Set<String> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        return all.stream().allMatch(id -> isLocal(was.get(id), is.get(id)));
    }

    private boolean isLocal(@Nullable Placed was, @Nullable Placed is) {
        if (was != null && is != null && was.isOnDayOf(is)) {
            if (!was.planned().equals(is.planned())) {
                note(is);
            }
            return true;
        }
        List<Placed> changed = Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .toList();
        changed.forEach(this::note);
        return changed.stream().noneMatch(one -> one.visit() instanceof SupportVisit);
    }

    private void note(Placed changed) {
        supporters.add(changed.supporter());
        persons.addAll(changed.visit().persons());
    }
}
