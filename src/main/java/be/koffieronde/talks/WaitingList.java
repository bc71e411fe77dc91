package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is due a talk on a date. */
public final class WaitingList {

    private static final Comparator<WaitingPartner> LONGEST_FIRST =
            Comparator.comparingDouble(WaitingPartner::urgency).reversed();

    private final Directory directory;
    private final TalkLog log;
    private final LocalDate date;

    private WaitingList(Directory directory, TalkLog log, LocalDate date) {
        this.directory = directory;
        this.log = log;
        this.date = date;
    }

    /**
     * All partners due, by the urgency at which the contract plans a talk: first those never met, then by how long they
     * wait in proportion to their rhythm, then in the problem's order. Where each supporter has talks of their own, a partner waits
     * for each of them.
     *
     * @param directory of a problem that knows the log's latest talks up to that date
     * @param log for who talked with whom; what it has after that date does not count
     */
    public static List<WaitingPartner> of(Directory directory, TalkLog log, LocalDate date) {
        WaitingList list = new WaitingList(directory, log.upTo(date), date);
        List<WaitingPartner> waiting = new ArrayList<>();
        for (TalkSeries series : TalkSeries.of(directory)) {
            if (Visits.urgency(series.rhythm(), date) >= Visits.LEAST_URGENT) {
                waiting.add(list.entry(series));
            }
        }
        waiting.sort(LONGEST_FIRST);
        return waiting;
    }

    private WaitingPartner entry(TalkSeries series) {
        TalkRhythm rhythm = series.rhythm();
        String supporter = series.supporter();
        double urgency = rhythm.last() == null
                ? Double.POSITIVE_INFINITY
                : ChronoUnit.DAYS.between(rhythm.last(), date) / 7.0 / rhythm.everyWeeks();
        List<String> supporters = supporter == null ? supporters(series.partner()) : List.of(supporter);
        return new WaitingPartner(series.partner(), supporter, rhythm, urgency, supporters);
    }

    /** Whom the needs of their pupils name; if they name nobody, who talked with them last. */
    private List<String> supporters(Partner partner) {
        Set<String> supporters = new LinkedHashSet<>();
        for (Pupil pupil : directory.pupilsOf(partner)) {
            for (Need need : pupil.needs()) {
                WantedSupporter wanted = need.supporter();
                if (wanted != null) {
                    supporters.add(wanted.id());
                }
            }
        }
        if (supporters.isEmpty()) {
            log.withPartner(partner.id()).latest().ifPresent(talk -> supporters.add(talk.supporter()));
        }
        return List.copyOf(supporters);
    }
}
