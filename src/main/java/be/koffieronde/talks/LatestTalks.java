package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.time.Calendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings what a log says of the latest talks into a problem. */
public final class LatestTalks {

    private final Map<String, List<LoggedTalk>> byPartner;

    private LatestTalks(TalkLog log) {
        byPartner = log.talks().stream().collect(Collectors.groupingBy(LoggedTalk::partner));
    }

    private List<LoggedTalk> with(Partner partner) {
        return byPartner.getOrDefault(partner.id(), List.of());
    }

    /**
     * The problem with, for every partner with a rhythm, the later of the {@code last} it gives and the log's latest talk; and
     * so for each supporter in {@code lasts}. A partner whose rhythm comes from the collaboration gets one of their own.
     */
    public static Problem into(Problem problem, TalkLog log) {
        LatestTalks talks = new LatestTalks(log);
        Directory directory = new Directory(problem);
        return problem.withPartners(problem.partners().stream()
                .map(partner -> talks.into(partner, directory.rhythm(partner)))
                .toList());
    }

    /** The same of talks before the first day, and with those that were held within the horizon beside them. */
    public static Problem withHeld(Problem problem, TalkLog log) {
        LatestTalks talks = new LatestTalks(log);
        Problem before = into(problem, log.before(problem.calendar().firstDay()));
        Directory directory = new Directory(before);
        return before.withPartners(before.partners().stream()
                .map(partner -> talks.held(partner, directory.rhythm(partner), problem.calendar()))
                .toList());
    }

    /** The problem as if no talk had been held within its horizon. */
    public static Problem withoutHeld(Problem problem) {
        return problem.withPartners(problem.partners().stream()
                .map(partner -> partner.talk() == null
                        ? partner
                        : partner.withTalk(partner.talk().withHeld(List.of())))
                .toList());
    }

    private Partner into(Partner partner, @Nullable TalkRhythm rhythm) {
        List<LoggedTalk> logged = with(partner);
        if (rhythm == null || logged.isEmpty()) {
            return partner;
        }
        TalkRhythm known = rhythm;
        for (LoggedTalk talk : logged) {
            known = known.after(talk.date(), talk.supporter());
        }
        return partner.withTalk(known);
    }

    private Partner held(Partner partner, @Nullable TalkRhythm rhythm, Calendar horizon) {
        List<HeldTalk> held = with(partner).stream()
                .filter(talk -> horizon.contains(talk.date()))
                .map(talk -> new HeldTalk(talk.date(), talk.supporter()))
                .toList();
        return rhythm == null || held.isEmpty() ? partner : partner.withTalk(rhythm.withHeld(held));
    }
}
