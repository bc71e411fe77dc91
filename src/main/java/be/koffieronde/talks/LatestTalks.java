package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.TalkRhythm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings what a log says of the latest talks into a problem. */
public final class LatestTalks {

    private final Map<String, LocalDate> latest = new HashMap<>();

    private LatestTalks(TalkLog log) {
        log.talks().forEach(talk -> latest.merge(talk.partner(), talk.date(), LatestTalks::later));
    }

    /**
     * The problem with, for every partner with a rhythm, the later of the {@code last} it gives and the log's latest talk. A
     * partner whose rhythm comes from the collaboration gets one of their own.
     */
    public static Problem into(Problem problem, TalkLog log) {
        LatestTalks talks = new LatestTalks(log);
        Directory directory = new Directory(problem);
        List<Partner> partners = problem.partners().stream()
                .map(partner -> talks.into(partner, directory.rhythm(partner)))
                .toList();
        return problem.withPartners(partners);
    }

    private Partner into(Partner partner, @Nullable TalkRhythm rhythm) {
        LocalDate logged = latest.get(partner.id());
        if (rhythm == null || logged == null) {
            return partner;
        }
        return partner.withTalk(rhythm.withLast(rhythm.last() == null ? logged : later(rhythm.last(), logged)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
