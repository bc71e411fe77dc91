package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sums up visits that nobody could hold, a line for each cause: never the visits one by one. */
public final class OutOfReachText {

    private static final int MOST_NAMES = 3;

    /** Of these there is a line for each week. */
    private static final Set<Cause> OF_A_WEEK = EnumSet.of(
            Cause.ALL_CLOSED,
            Cause.SCHOOL_CLOSED,
            Cause.AWAY,
            Cause.SUPPORTER_AWAY,
            Cause.FEW_DAYS_OPEN,
            Cause.FEW_DAYS_AT_WORK);

    /** @param week from 1; 0 if it is of several or of none */
    private record Group(Message cause, int week) {}

    private final Directory directory;
    private final VisitNames names;
    private final CauseText causeText;

    public OutOfReachText(Directory directory) {
        this.directory = directory;
        names = new VisitNames(directory);
        causeText = new CauseText(directory, names);
    }

    /** Of these visits, those that nobody could hold: {@code week of 26 Oct, all closed: 101 sessions of 101 pupils}. */
    public List<Message> lines(List<String> leftOut) {
        return lines(leftOut, EnumSet.allOf(Cause.class));
    }

    /**
     * What to warn of before anything is planned; the causes that {@link be.koffieronde.problem.warnings.ProblemWarnings} has a remedy
     * for aside.
     */
    public List<Message> warnings() {
        List<String> visits = Visits.of(directory).stream()
                .filter(visit -> !(visit instanceof Visit.CommitmentVisit))
                .map(Visit::id)
                .toList();
        return lines(visits, EnumSet.complementOf(EnumSet.of(Cause.NO_WINDOW, Cause.NO_EXPERTISE, Cause.TOO_CLOSE)))
                .stream()
                .map(line -> Message.of("app.reason.beyond.warning", line))
                .toList();
    }

    private List<Message> lines(List<String> leftOut, Set<Cause> meant) {
        Map<String, Cause> causes = directory.outOfReach().among(leftOut);
        Map<Group, List<Visit>> groups = new LinkedHashMap<>();
        for (Visit visit : Visits.of(directory)) {
            Cause cause = causes.get(visit.id());
            if (cause != null && meant.contains(cause)) {
                groups.computeIfAbsent(group(cause, visit), group -> new ArrayList<>())
                        .add(visit);
            }
        }
        List<Message> lines = new ArrayList<>();
        groups.forEach((group, visits) -> lines.add(line(group, visits)));
        return lines;
    }

    private Group group(Cause cause, Visit visit) {
        int week = OF_A_WEEK.contains(cause) && visit instanceof SupportVisit session ? session.week() : 0;
        return new Group(causeText.of(cause, visit), week);
    }

    private Message line(Group group, List<Visit> visits) {
        Calendar calendar = directory.problem().calendar();
        Message counts = counts(visits);
        if (group.week() == 0) {
            return Message.of("app.reason.beyond.line", group.cause(), counts);
        }
        LocalDate monday = calendar.date(7 * (group.week() - 1));
        return Message.of("app.reason.beyond.week", MonthDay.from(monday), group.cause(), counts);
    }

    private Message counts(List<Visit> visits) {
        List<Message> counts = new ArrayList<>();
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
        return Message.joined("language.list", counts);
    }

    private void add(String kind, List<Visit> visits, List<Message> counts) {
        List<Object> who = visits.stream().flatMap(this::persons).distinct().toList();
        if (who.isEmpty()) {
            return;
        }
        Message people = who.size() <= MOST_NAMES
                ? Message.joined(
                        "language.list", who.stream().map(OutOfReachText::name).toList())
                : Message.of("app.reason.beyond." + kind + ".people", who.size());
        counts.add(Message.of(
                "app.reason.beyond." + kind + (visits.size() == 1 ? ".one" : ".many"), visits.size(), people));
    }

    /** Messages for whom visits are; pupils themselves, as two may have the same name. */
    private Stream<Object> persons(Visit visit) {
        return visit instanceof SupportVisit session
                ? session.pupils().stream().map(pupil -> pupil)
                : Stream.of(names.who(visit));
    }

    private static Message name(Object person) {
        return person instanceof Pupil pupil ? Message.asSaid(pupil.name()) : (Message) person;
    }
}
