package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules on visits that come back: those outside the slots that their series has most often have been moved. */
final class FixedSlotRuling implements Ruling {

    private final Words words;
    private final Directory directory;
    private final Calendar calendar;

    FixedSlotRuling(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
        calendar = directory.problem().calendar();
    }

    /**
     * Talks of one partner, or of two, or sessions of one need.
     *
     * @param days after which a slot comes back
     * @param slots how many fixed slots there are
     */
    private record Series(Rule rule, String id, int days, int slots) {}

    /** @param day within the days after which it comes back, from 0 */
    private record Slot(int day, int start) {}

    @Override
    public void judge(Case evidence, Tally tally) {
        Map<Series, List<Planned>> visitsOf = new LinkedHashMap<>();
        evidence.planned().sorted(Planned.BY_TIME).forEach(planned -> {
            Series series = series(planned.visit());
            if (series != null) {
                visitsOf.computeIfAbsent(series, one -> new ArrayList<>()).add(planned);
            }
        });
        visitsOf.forEach((series, visits) -> judge(series, visits, tally));
    }

    private @Nullable Series series(Visit visit) {
        if (visit instanceof SupportVisit session && !session.isMakeUp()) {
            Need need = session.need();
            return new Series(Rule.SESSION_MOVED, need.id(), 7, need.sessionsPerWeek());
        }
        if (visit instanceof TalkVisit talk && !talk.isExtra()) {
            TalkRhythm rhythm = Objects.requireNonNull(directory.rhythm(talk.partner()));
            String pair = talk.partner().id() + "/" + talk.supporter();
            return new Series(Rule.TALK_MOVED, pair, 7 * rhythm.everyWeeks(), 1);
        }
        return null;
    }

    private void judge(Series series, List<Planned> visits, Tally tally) {
        Map<Slot, Long> visitsIn = visits.stream()
                .collect(
                        Collectors.groupingBy(visit -> slot(visit, series), LinkedHashMap::new, Collectors.counting()));
        List<Slot> fixed = visitsIn.entrySet().stream()
                .sorted(Map.Entry.<Slot, Long>comparingByValue().reversed())
                .limit(series.slots())
                .map(Map.Entry::getKey)
                .toList();
        for (Planned visit : visits) {
            if (!fixed.contains(slot(visit, series))) {
                tally.add(series.rule(), 1, visit::where, () -> moved(visit, open(visit, visits, fixed, series)));
            }
        }
    }

    private Slot slot(Planned visit, Series series) {
        return new Slot(visit.workday().day() % series.days(), visit.start());
    }

    /** When the visit would be in a fixed slot that no other of its series has in the same stretch of days. */
    private List<Message> open(Planned visit, List<Planned> visits, List<Slot> fixed, Series series) {
        int stretch = visit.workday().day() / series.days();
        List<Slot> taken = visits.stream()
                .filter(other -> other.workday().day() / series.days() == stretch)
                .map(other -> slot(other, series))
                .toList();
        List<Slot> open = fixed.stream().filter(slot -> !taken.contains(slot)).toList();
        return (open.isEmpty() ? fixed : open)
                .stream()
                        .map(slot -> moment(stretch * series.days() + slot.day(), slot.start()))
                        .toList();
    }

    private Message moved(Planned visit, List<Message> open) {
        return Message.of(
                "referee.rule.moved",
                words.visit(visit.visit()),
                moment(visit.workday().day(), visit.start()),
                Message.joined("language.or", open));
    }

    private Message moment(int day, int start) {
        return Message.of("referee.part.moment", new Day(calendar.date(day)), Clock.format(start));
    }
}
