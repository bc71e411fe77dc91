package be.koffieronde.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The talks a centre has held, in any order. */
public record TalkLog(List<LoggedTalk> talks) {

    public static final TalkLog EMPTY = new TalkLog(List.of());

    public TalkLog {
        talks = List.copyOf(talks);
    }

    /** Those held before a date. */
    public TalkLog before(LocalDate date) {
        return only(talk -> talk.date().isBefore(date));
    }

    /** Those held on a date or before. */
    public TalkLog upTo(LocalDate date) {
        return only(talk -> !talk.date().isAfter(date));
    }

    public TalkLog withPartner(String partner) {
        return only(talk -> talk.partner().equals(partner));
    }

    public TalkLog ofSupporter(String supporter) {
        return only(talk -> talk.supporter().equals(supporter));
    }

    /** With more talks at the end. */
    public TalkLog plus(List<LoggedTalk> more) {
        List<LoggedTalk> all = new ArrayList<>(talks);
        all.addAll(more);
        return new TalkLog(all);
    }

    /** The latest talk; of several on that date, the one listed first. */
    public Optional<LoggedTalk> latest() {
        return talks.stream().max(Comparator.comparing(LoggedTalk::date));
    }

    /** Whether it tells of these two on that date. */
    public boolean has(LoggedTalk talk) {
        return talks.stream().anyMatch(logged -> logged.occasion().equals(talk.occasion()));
    }

    private TalkLog only(Predicate<LoggedTalk> condition) {
        return new TalkLog(talks.stream().filter(condition).toList());
    }
}
