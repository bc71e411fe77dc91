package be.koffieronde.app.replan;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.diff.Change;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why what has changed in a week could not stay as it was. Each reason is found by undoing the change. */
final class ChangeReasons {

    private final Directory directory;
    private final Calendar calendar;
    private final VisitNames names;
    private final VisitPlaces now;
    private final Roster roster;
    private final Changes changes;
    private final Map<String, Agreed> agreed = new HashMap<>();
    private final Set<String> fresh;

    ChangeReasons(Directory directory, CarriedRoster before, Roster roster, Changes changes) {
        this.directory = directory;
        this.roster = roster;
        this.changes = changes;
        calendar = directory.problem().calendar();
        names = new VisitNames(directory);
        now = new VisitPlaces(directory, roster);
        before.places().forEach(place -> agreed.put(place.id(), place));
        fresh = new HashSet<>(before.fresh());
    }

    /** Why a visit is not where it was. */
    Message of(Change change) {
        Placed before = change.before();
        if (before == null) {
            return appeared(change.visit());
        }
        Message reason = absence(change, before);
        reason = reason == null ? closing(change.visit(), before) : reason;
        return reason == null ? conflict(change) : reason;
    }

    private Message appeared(Visit visit) {
        Agreed place = agreed.get(visit.id());
        if (place != null && !directory.hasSupporter(place.supporter())) {
            return Message.of("app.replan.why.gone", place.supporter());
        }
        if (!fresh.contains(visit.id())) {
            return Message.of("app.replan.why.room-now");
        }
        boolean isMakeUp = visit instanceof SupportVisit session && session.isMakeUp();
        return Message.of(isMakeUp ? "app.replan.why.makes-up" : "app.replan.why.new");
    }

    private @Nullable Message absence(Change change, Placed before) {
        if (!directory.supporter(before.supporter()).isAway(before.date())) {
            return null;
        }
        String name = directory.supporter(before.supporter()).name();
        Placed after = change.after();
        boolean isStandIn = after != null
                && change.visit() instanceof SupportVisit session
                && directory.isStandIn(session.need(), after.supporter(), after.date())
                && isNamed(session.need(), before.supporter());
        return Message.of(isStandIn ? "app.replan.why.stands-in" : "app.replan.why.away", name);
    }

    private static boolean isNamed(Need need, String supporter) {
        return need.supporter() != null && need.supporter().id().equals(supporter);
    }

    /** What keeps a visit from being at a time, whoever has it; null if nothing does. */
    private @Nullable Message closing(Visit visit, Placed before) {
        LocalDate date = before.date();
        List<Window> windows = visit.windows().on(calendar.day(date));
        if (Window.anyContains(windows, before.start(), before.end())) {
            return null;
        }
        if (calendar.isClosed(date)) {
            return Message.of("app.replan.why.closed", new Day(date));
        }
        Optional<School> school = directory.schoolOf(visit);
        if (school.isPresent() && isShut(school.get().open(date), before)) {
            return Message.of("app.replan.why.school", school.get().name(), new Day(date));
        }
        return Stream.concat(awayPupils(visit, before), awayPartners(visit, date))
                .findFirst()
                .map(name -> Message.of("app.replan.why.absent", name))
                .orElseGet(() -> Message.of("app.replan.why.window"));
    }

    private static boolean isShut(@Nullable List<Window> open, Placed before) {
        return open != null && !Window.anyContains(open, before.start(), before.end());
    }

    private static Stream<String> awayPupils(Visit visit, Placed before) {
        return visit instanceof SupportVisit session
                ? session.pupils().stream()
                        .filter(pupil -> isShut(pupil.there(before.date()), before))
                        .map(Pupil::name)
                : Stream.empty();
    }

    private Stream<String> awayPartners(Visit visit, LocalDate date) {
        Stream<Partner> partners = Stream.empty();
        if (visit instanceof TalkVisit talk) {
            partners = Stream.of(talk.partner());
        } else if (visit instanceof MeetingVisit meeting) {
            partners = meeting.meeting().partners().stream().map(directory::partner);
        }
        return partners.filter(partner -> partner.away().contains(date)).map(Partner::name);
    }

    private Message conflict(Change change) {
        String id = change.visit().id();
        for (Match match : changes.against(roster, change)) {
            Optional<String> other = match.where().visits().stream()
                    .filter(visit -> !visit.equals(id))
                    .findFirst();
            if (match.rule() == Rule.LATE_ARRIVAL && other.isPresent()) {
                return Message.of("app.replan.why.room", names.brief(now.visit(other.get())));
            }
            return Message.of("app.replan.why.else", match.message());
        }
        Score worth = changes.worth(roster, change);
        return worth.medium() > 0 ? Message.of("app.replan.why.lost") : Message.of("app.replan.why.cost", worth.soft());
    }
}
