package be.koffieronde.planning.data;

import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.data.TalksElsewhere.TalkSeries;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells which visits come back. Those whose slots cost nothing, or that have nothing to be compared with, are in no series. */
final class SeriesFinder {

    private static final int WEEK = 7;

    private final Directory directory;
    private final TalksElsewhere elsewhere;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Series> found = new LinkedHashMap<>();

    SeriesFinder(Directory directory, List<Visit> all, TalksElsewhere elsewhere) {
        this.directory = directory;
        this.elsewhere = elsewhere;
        if (directory.problem().calendar().weeks() > 1) {
            all.forEach(this::count);
            if (points(Rule.TALK_MOVED) > 0) {
                elsewhere.held().forEach((talks, moments) -> visits.merge(talks.name(), moments.size(), Integer::sum));
            }
        }
    }

    private void count(Visit visit) {
        String name = name(visit);
        if (name != null) {
            visits.merge(name, 1, Integer::sum);
        }
    }

    private @Nullable String name(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.isMakeUp() || points(Rule.SESSION_MOVED) == 0
                    ? null
                    : "support/" + session.need().id();
        }
        return visit instanceof TalkVisit talk
                        && !talk.isExtra()
                        && points(Rule.TALK_MOVED) > 0
                        && !elsewhere.counted().contains(talk.id())
                ? TalkSeries.of(talk).name()
                : null;
    }

    private int points(Rule rule) {
        return directory.problem().weights().points(rule);
    }

    /** The series of a visit, null if it is in none. */
    @Nullable
    Series of(Visit visit) {
        String name = name(visit);
        if (name == null || !comesBack(name)) {
            return null;
        }
        return visit instanceof SupportVisit session
                ? found.computeIfAbsent(name, first -> series(session.need()))
                : talks(TalkSeries.of((TalkVisit) visit));
    }

    private boolean comesBack(String name) {
        return visits.getOrDefault(name, 0) > 1;
    }

    private Series series(Need need) {
        return series(Rule.SESSION_MOVED, WEEK, need.sessionsPerWeek());
    }

    private Series series(Rule rule, int days, int most) {
        return new Series(found.size(), rule, days, most, points(rule));
    }

    private Series talks(TalkSeries talks) {
        TalkRhythm rhythm = Objects.requireNonNull(directory.rhythm(directory.partner(talks.partner())));
        return found.computeIfAbsent(talks.name(), first -> series(Rule.TALK_MOVED, WEEK * rhythm.everyWeeks(), 1));
    }

    /** All series found so far, by position. */
    List<Series> found() {
        return List.copyOf(found.values());
    }

    /** The slots that visits of other parts have in series, be they found before or not. */
    List<Slotted> slotsElsewhere() {
        List<Slotted> slots = new ArrayList<>();
        elsewhere.held().forEach((talks, moments) -> {
            if (comesBack(talks.name())) {
                Series series = talks(talks);
                moments.forEach(moment -> slots.add(new Slotted(series, series.slot(moment.day(), moment.start()))));
            }
        });
        return slots;
    }
}
