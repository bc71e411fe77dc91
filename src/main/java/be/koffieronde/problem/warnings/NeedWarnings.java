package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Surplus;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Needs that cannot be met in full by what is asked itself, whatever is closed and whoever is away. */
final class NeedWarnings {

    private final Directory directory;
    private final List<Message> warnings = new ArrayList<>();

    private NeedWarnings(Directory directory) {
        this.directory = directory;
    }

    static List<Message> of(Directory directory, List<Visit> visits) {
        NeedWarnings needs = new NeedWarnings(directory);
        Map<String, Cause> outOfReach = directory.outOfReach().all();
        Surplus.sessions(visits, outOfReach::containsKey).values().forEach(sessions -> {
            needs.checkTimes(with(Cause.NO_WINDOW, sessions, outOfReach));
            needs.checkSpacing(with(Cause.TOO_CLOSE, sessions, outOfReach));
            needs.checkOwed(sessions, outOfReach);
        });
        for (Pupil pupil : directory.problem().pupils()) {
            pupil.needs().forEach(need -> {
                needs.checkSupporters(pupil, need);
                needs.checkTerm(pupil, need);
                needs.checkStandIn(pupil, need);
                needs.checkClasses(pupil, need);
            });
        }
        return needs.warnings;
    }

    private static List<SupportVisit> with(Cause cause, List<SupportVisit> sessions, Map<String, Cause> causes) {
        return sessions.stream()
                .filter(session -> !session.isMakeUp() && causes.get(session.id()) == cause)
                .toList();
    }

    /**
     * Those of weeks in which a need begins or ends are told of at once, and taken away. So are those owed, which are in no week;
     * who plans them finds out what they lack.
     */
    private List<SupportVisit> ofWholeWeeks(List<SupportVisit> sessions) {
        Calendar calendar = directory.problem().calendar();
        Map<Boolean, List<SupportVisit>> byCut = sessions.stream()
                .filter(session -> !session.isMakeUp())
                .collect(Collectors.partitioningBy(
                        session -> session.need().term().cuts(session.week(), calendar)));
        List<SupportVisit> cut = byCut.getOrDefault(true, List.of());
        if (!cut.isEmpty()) {
            SupportVisit session = cut.get(0);
            warnings.add(Message.of(
                    "problem.warning.cut-week",
                    session.need().id(),
                    session.pupil().id(),
                    weeks(cut)));
        }
        return byCut.getOrDefault(false, List.of());
    }

    private void checkTimes(List<SupportVisit> sessions) {
        List<SupportVisit> roomless = ofWholeWeeks(sessions);
        if (!roomless.isEmpty()) {
            SupportVisit session = roomless.get(0);
            warnings.add(Message.of(
                    "problem.warning.no-window",
                    session.need().id(),
                    session.pupil().id(),
                    session.minutes(),
                    weeks(roomless)));
        }
    }

    private void checkSpacing(List<SupportVisit> allTooClose) {
        List<SupportVisit> tooClose = ofWholeWeeks(allTooClose);
        if (!tooClose.isEmpty()) {
            SupportVisit session = tooClose.get(0);
            Need need = session.need();
            String pupil = session.pupil().id();
            int sessions = need.sessionsPerWeek();
            warnings.add(
                    need.minDaysApart() == 0
                            ? Message.of("problem.warning.too-many", need.id(), pupil, sessions, weeks(tooClose))
                            : Message.of(
                                    "problem.warning.too-close",
                                    need.id(),
                                    pupil,
                                    sessions,
                                    need.minDaysApart(),
                                    weeks(tooClose)));
        }
    }

    /** Make-ups are in no week, and one line will do for them. */
    private void checkOwed(List<SupportVisit> sessions, Map<String, Cause> causes) {
        for (SupportVisit session : sessions) {
            Cause cause = causes.get(session.id());
            if (session.isMakeUp() && (cause == Cause.NO_WINDOW || cause == Cause.TOO_CLOSE)) {
                Need need = session.need();
                String pupil = session.pupil().id();
                warnings.add(
                        cause == Cause.NO_WINDOW
                                ? Message.of("problem.warning.owed-no-window", need.id(), pupil, need.minutes())
                                : Message.of("problem.warning.owed-too-many", need.id(), pupil, need.owed()));
                return;
            }
        }
    }

    private void checkSupporters(Pupil pupil, Need need) {
        String required = need.requiredSupporter();
        if (directory.problem().supporters().stream().noneMatch(supporter -> supporter.isQualifiedFor(need))) {
            warnings.add(Message.of("problem.warning.no-expertise", need.id(), pupil.id(), codes(need)));
        } else if (required != null && !directory.supporter(required).isQualifiedFor(need)) {
            warnings.add(Message.of("problem.warning.lacks-expertise", need.id(), pupil.id(), required, codes(need)));
        }
    }

    private void checkTerm(Pupil pupil, Need need) {
        if (need.term().isNever()) {
            warnings.add(Message.of(
                    "problem.warning.ends-before",
                    need.id(),
                    pupil.id(),
                    Objects.requireNonNull(need.term().until()),
                    Objects.requireNonNull(need.term().from())));
        }
        if (need.term().everyWeeks() > 1
                && need.term().from() == null
                && directory.problem().calendar().weeks() > 1) {
            warnings.add(Message.of(
                    "problem.warning.every-weeks",
                    need.id(),
                    pupil.id(),
                    need.term().everyWeeks()));
        }
    }

    private void checkStandIn(Pupil pupil, Need need) {
        String named = need.stoodInFor();
        if (need.standIn() == StandIn.ALLOWED && named == null) {
            warnings.add(Message.of("problem.warning.stand-in-for-nobody", need.id(), pupil.id()));
        } else if (named != null && isOnlyOne(named, need)) {
            warnings.add(Message.of("problem.warning.no-stand-in", need.id(), pupil.id(), named, codes(need)));
        }
    }

    private boolean isOnlyOne(String named, Need need) {
        return directory.supporter(named).isQualifiedFor(need)
                && directory.problem().supporters().stream()
                        .noneMatch(other -> !other.id().equals(named) && other.isQualifiedFor(need));
    }

    private void checkClasses(Pupil pupil, Need need) {
        List<String> classes = directory.participants(pupil, need).stream()
                .flatMap(one -> Stream.ofNullable(one.classGroup()))
                .distinct()
                .toList();
        if (classes.size() > 1) {
            warnings.add(Message.of("problem.warning.classes", need.id(), pupil.id(), String.join(", ", classes)));
        }
    }

    private static String codes(Need need) {
        return need.expertise().stream().sorted().collect(Collectors.joining(", "));
    }

    private static Message weeks(List<SupportVisit> sessions) {
        List<String> weeks = sessions.stream()
                .map(session -> String.valueOf(session.week()))
                .distinct()
                .toList();
        String all = String.join(", ", weeks);
        return weeks.size() == 1
                ? Message.of("problem.warning.part.week", all)
                : Message.of("problem.warning.part.weeks", all);
    }
}
