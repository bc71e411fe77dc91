package be.koffieronde.desk.school;

import be.koffieronde.app.talks.SlotCode;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.desk.BookTalk;
import be.koffieronde.desk.school.Done.Talk;
import be.koffieronde.desk.school.Done.What;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gives a partner the talk they wish for: the first that fits in what is published, from tomorrow on. */
record WishedTalk(PublishedWeeks weeks, String centre) {

    /** @param author id of the planner */
    Done book(Suggested wish, String author) {
        List<WarmRoster> coming = VisibleWeeks.coming(weeks, centre);
        return planned(coming, wish)
                .or(() -> coming.stream()
                        .flatMap(week -> booked(week, wish, author).stream())
                        .findFirst())
                .orElseGet(() -> new Done(What.NO_ROOM, List.of(), null));
    }

    private LocalDate tomorrow() {
        return Today.by(weeks.rosters().database().clock()).plusDays(1);
    }

    private Optional<Done> planned(List<WarmRoster> coming, Suggested wish) {
        return coming.stream()
                .flatMap(week -> visits(week, wish).stream()
                        .filter(placed -> placed.visit() instanceof TalkVisit)
                        .filter(placed -> isWith(placed, wish))
                        .map(placed -> new Talk(week.roster(), placed.supporter(), placed.date(), placed.start())))
                .findFirst()
                .map(talk -> new Done(What.PLANNED, List.of(), talk));
    }

    private static boolean isWith(Placed placed, Suggested wish) {
        return wish.supporter() == null || wish.supporter().equals(placed.supporter());
    }

    /** What concerns the partner from tomorrow on. */
    private List<Placed> visits(WarmRoster week, Suggested wish) {
        return SchoolDesk.visits(week, new Reader(Audience.PARTNER, Objects.requireNonNull(wish.partner()))).stream()
                .filter(placed -> !placed.date().isBefore(tomorrow()))
                .toList();
    }

    private Optional<Done> booked(WarmRoster week, Suggested wish, String author) {
        return slots(week, wish).stream()
                .flatMap(slot -> booked(week, wish, slot, author).stream())
                .findFirst()
                .map(talk -> new Done(What.BOOKED, List.of(), talk));
    }

    private Optional<Talk> booked(WarmRoster week, Suggested wish, VisitSlot slot, String author) {
        BookTalk.Outcome outcome = new BookTalk(weeks)
                .book(centre, question(slot.supporter(), wish), new SlotCode(slot.date(), slot.best(), null), author);
        return outcome.version() == null
                ? Optional.empty()
                : Optional.of(new Talk(week.roster(), slot.supporter(), slot.date(), slot.best()));
    }

    /** Where nobody else has to move, the first first. */
    private List<VisitSlot> slots(WarmRoster week, Suggested wish) {
        List<String> some =
                week.people().hasPartner(Objects.requireNonNull(wish.partner())) ? supporters(week, wish) : List.of();
        return some.stream()
                .filter(week.people()::hasSupporter)
                .flatMap(supporter -> week.ask(question(supporter, wish)).free().stream())
                .sorted(Comparator.comparing(VisitSlot::date).thenComparingInt(VisitSlot::best))
                .toList();
    }

    /** The one they ask for, else whoever comes for them. */
    private List<String> supporters(WarmRoster week, Suggested wish) {
        return wish.supporter() != null
                ? List.of(wish.supporter())
                : SchoolDesk.visits(week, new Reader(Audience.PARTNER, Objects.requireNonNull(wish.partner()))).stream()
                        .map(Placed::supporter)
                        .distinct()
                        .toList();
    }

    private TalkQuestion question(String supporter, Suggested wish) {
        return new TalkQuestion(
                supporter,
                Objects.requireNonNull(wish.partner()),
                null,
                false,
                TalkTimes.since(tomorrow().atStartOfDay()));
    }
}
