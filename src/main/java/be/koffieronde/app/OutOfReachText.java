package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.language.Phrases;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sums up visits that nobody could hold, a line for each cause: never the visits one by one. */
public final class OutOfReachText {

    private static final int MOST_NAMES = 3;

    /** @param week from 1; 0 if it is of several or of none */
    private record Group(Cause cause, int week, String school) {}

    private final Directory directory;
    private final VisitNames names;
    private final Phrases phrases;

    public OutOfReachText(Directory directory, Language language) {
        this.directory = directory;
        names = new VisitNames(directory, language);
        phrases = Phrases.of(OutOfReachText.class, "reasons", language);
    }

    /** Of these visits, those that nobody could hold: {@code week of 26 Oct, all closed: 101 sessions of 101 pupils}. */
    public List<String> lines(List<String> leftOut) {
        Set<String> ids = new HashSet<>(leftOut);
        Map<String, Cause> causes = directory.outOfReach();
        Map<Group, List<Visit>> groups = new LinkedHashMap<>();
        for (Visit visit : Visits.of(directory)) {
            Cause cause = causes.get(visit.id());
            if (cause != null && ids.contains(visit.id())) {
                groups.computeIfAbsent(group(cause, visit), group -> new ArrayList<>())
                        .add(visit);
            }
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((group, visits) -> lines.add(line(group, visits)));
        return lines;
    }

    private Group group(Cause cause, Visit visit) {
        boolean isOfWeek = cause == Cause.ALL_CLOSED
                || cause == Cause.SCHOOL_CLOSED
                || cause == Cause.AWAY
                || cause == Cause.SUPPORTER_AWAY;
        int week = isOfWeek && visit instanceof SupportVisit session ? session.week() : 0;
        return new Group(cause, week, cause == Cause.SCHOOL_CLOSED ? names.place(visit) : "");
    }

    private String line(Group group, List<Visit> visits) {
        Calendar calendar = directory.problem().calendar();
        String cause = phrases.say("beyond." + group.cause().name().toLowerCase(Locale.ROOT), group.school());
        String counts = counts(visits);
        if (group.week() == 0) {
            return phrases.say("beyond.line", cause, counts);
        }
        String monday = names.day(calendar.date(7 * (group.week() - 1)));
        return phrases.say("beyond.week", monday.substring(monday.indexOf(' ') + 1), cause, counts);
    }

    private String counts(List<Visit> visits) {
        List<String> counts = new ArrayList<>();
        add("session", visits.stream().filter(SupportVisit.class::isInstance).toList(), counts);
        add("talk", visits.stream().filter(TalkVisit.class::isInstance).toList(), counts);
        add(
                "meeting",
                visits.stream().filter(Visit.MeetingVisit.class::isInstance).toList(),
                counts);
        add(
                "commitment",
                visits.stream().filter(Visit.CommitmentVisit.class::isInstance).toList(),
                counts);
        return String.join(", ", counts);
    }

    private void add(String kind, List<Visit> visits, List<String> counts) {
        List<String> who = visits.stream().map(this::person).distinct().toList();
        if (who.isEmpty()) {
            return;
        }
        String people = who.size() <= MOST_NAMES
                ? String.join(", ", who.stream().map(id -> name(id, visits)).toList())
                : phrases.say("beyond." + kind + ".people", who.size());
        counts.add(phrases.say("beyond." + kind + (visits.size() == 1 ? ".one" : ".many"), visits.size(), people));
    }

    /** Two pupils may have the same name. */
    private String person(Visit visit) {
        return visit instanceof SupportVisit session ? session.pupil().id() : names.who(visit);
    }

    private String name(String person, List<Visit> visits) {
        return visits.stream()
                .filter(visit -> person(visit).equals(person))
                .findFirst()
                .map(names::who)
                .orElse(person);
    }
}
