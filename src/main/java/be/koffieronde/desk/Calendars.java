package be.koffieronde.desk;

import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Recent;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.format.calendar.CalendarEvent;
import be.koffieronde.format.calendar.CalendarFile;
import be.koffieronde.format.calendar.CalendarPaper;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.calendar.RosterCalendars;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.SecretLinks;
import be.koffieronde.store.people.SecretLinks.Kind;
import be.koffieronde.store.people.SecretLinks.SecretLink;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.store.week.Rosters.Published;
import be.koffieronde.talks.TalkTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendars that people and schools subscribe to by a secret address: what is published for them, with initials. */
public final class Calendars {

    /** So many weeks are told of after they are over. */
    private static final int WEEKS_AFTER = 4;

    /** Of more, those told of are now and to come before those that are over. */
    private static final int MOST = 60;

    private static final int REMEMBERED = 500;

    private final PublishedWeeks weeks;
    private final Recent<Wanted, Made> made = new Recent<>(REMEMBERED);

    /** Whose calendar in which language. */
    private record Wanted(String centre, Reader reader, Language language) {}

    /** A calendar, and what it was made of. */
    private record Made(List<Published> of, String text) {}

    public Calendars(PublishedWeeks weeks) {
        this.weeks = weeks;
    }

    private Database database() {
        return weeks.rosters().database();
    }

    /**
     * Somebody of a centre, by the latest problem that it has.
     *
     * @param word an id or a name
     * @throws InvalidInputException if nobody is called so
     */
    public Reader reader(String centre, Audience audience, String word) {
        Stored latest = database().read(centre, tx -> new Problems(tx).all()).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-problems")));
        Problem problem =
                weeks.rosters().problem(centre, latest.id(), latest.version()).problem();
        return Readers.of(audience, word, problem);
    }

    /**
     * Makes an address.
     *
     * @param tokenHash of its secret part, which is not kept
     * @param author id of the person
     */
    public SecretLink add(String centre, Reader reader, String tokenHash, String author) {
        return database().write(centre, tx -> {
            SecretLink link =
                    new SecretLink(Tx.newId(), centre, reader.audience().name(), reader.id(), tx.now());
            new SecretLinks(tx, Kind.CALENDAR).add(link, tokenHash);
            new Trail(tx).record(author, "add-calendar", link.id(), "{}");
            return link;
        });
    }

    /** Takes back all addresses of somebody. */
    public void removeAll(String centre, Reader reader, String author) {
        all(centre).stream()
                .filter(link -> reader(link).equals(reader))
                .forEach(link -> remove(centre, link.id(), author));
    }

    /** Takes an address back; false if there is none. */
    public boolean remove(String centre, String id, String author) {
        return database().write(centre, tx -> {
            boolean isRemoved = new SecretLinks(tx, Kind.CALENDAR).remove(id);
            if (isRemoved) {
                new Trail(tx).record(author, "remove-calendar", id, "{}");
            }
            return isRemoved;
        });
    }

    /** The latest first. */
    public List<SecretLink> all(String centre) {
        return database().read(centre, tx -> new SecretLinks(tx, Kind.CALENDAR).all());
    }

    /** The calendar of a secret address; empty if there is none. */
    public Optional<String> text(String tokenHash, Language language) {
        return database()
                .readAll(tx -> new SecretLinks(tx, Kind.CALENDAR).find(tokenHash))
                .map(link -> text(new Wanted(link.centre(), reader(link), language)));
    }

    private static Reader reader(SecretLink link) {
        return new Reader(Audience.valueOf(link.audience()), link.reader());
    }

    private String text(Wanted wanted) {
        List<Published> of = recent(weeks.published(wanted.centre));
        return made.get(wanted, one -> one.of.equals(of), () -> new Made(of, made(wanted, of))).text;
    }

    private List<Published> recent(List<Published> all) {
        LocalDate today = Today.by(database().clock());
        List<Published> recent = all.stream()
                .filter(one -> end(one).isAfter(today.minusWeeks(WEEKS_AFTER)))
                .toList();
        List<Published> over =
                recent.stream().filter(one -> !end(one).isAfter(today)).toList();
        List<Published> ahead =
                recent.stream().filter(one -> end(one).isAfter(today)).toList();
        int after = Math.max(0, MOST - ahead.size());
        return Stream.concat(
                        over.stream().skip(Math.max(0, over.size() - after)),
                        ahead.stream().limit(MOST))
                .toList();
    }

    /** The day after the last. */
    private static LocalDate end(Published weeks) {
        return LocalDate.parse(weeks.firstDay()).plusWeeks(weeks.weeks());
    }

    private String made(Wanted wanted, List<Published> of) {
        List<CalendarPaper> papers =
                of.stream().flatMap(one -> paper(wanted, one).stream()).toList();
        List<CalendarEvent> events = new ArrayList<>();
        papers.forEach(paper -> events.addAll(paper.events()));
        LocalDate today = Today.by(database().clock());
        CalendarPaper last = papers.isEmpty()
                ? new CalendarPaper(wanted.reader.toString(), title(wanted), today, today, Instant.EPOCH, List.of())
                : papers.get(papers.size() - 1);
        return CalendarFile.subscription(
                new CalendarPaper(last.owner(), last.title(), last.firstDay(), last.lastDay(), last.made(), events));
    }

    private static String title(Wanted wanted) {
        return Vocabulary.of(wanted.language).say(Message.of("app.calendar.title", wanted.reader.id()));
    }

    /** Empty if somebody is not in those weeks. */
    private Optional<CalendarPaper> paper(Wanted wanted, Published one) {
        return weeks.rosters()
                .published(wanted.centre, one.roster())
                .map(warm -> new RosterCalendars(
                        warm.judged(),
                        Instant.ofEpochSecond(one.at() / 1000),
                        new RosterCalendars.Terms(wanted.language, TalkTexts.in(wanted.language), null, false)))
                .filter(calendars -> calendars.owners().contains(wanted.reader))
                .map(calendars -> calendars.of(wanted.reader));
    }
}
