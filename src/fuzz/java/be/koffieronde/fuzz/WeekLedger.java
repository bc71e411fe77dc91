package be.koffieronde.fuzz;

import be.koffieronde.format.Documents;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Logs;
import be.koffieronde.store.week.Rosters;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server has confirmed of the weeks that it keeps: visits moved and pinned, talks booked, talks and sessions logged. */
final class WeekLedger {

    /** The first of them; others come before it, so that what is logged of them is past. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Pattern FIRST_DAY = Pattern.compile("\"firstDay\": \"([^\"]*)\"");
    private static final String API = "api/v1/";
    private static final int KEPT = 40;
    private static final int LATEST = 12;

    private final String centre;
    private final String supporter;
    private final AtomicInteger weeks = new AtomicInteger();
    private final List<LocalDate> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger notes = new AtomicInteger();
    private final Queue<Confirmed> confirmed = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    /** @param isThere whether the database has it */
    private record Confirmed(String what, Predicate<Tx> isThere) {}

    /** @param supporter token of a supporter of the centre, An */
    private WeekLedger(String centre, String supporter) {
        this.centre = centre;
        this.supporter = supporter;
    }

    /** Of a centre that has no supporter yet. */
    static WeekLedger begin(String centre, WebClient administrator) throws IOException {
        String newcomer =
                "{\"login\": \"supporter@centrum.be\", \"name\": \"An\", \"role\": \"supporter\", \"supporter\": \"an\"}";
        String link = administrator
                .post(API + "centres/" + centre + "/people", newcomer)
                .json()
                .get("token")
                .asText();
        String chosen = "{\"token\": \"" + link + "\", \"password\": \"koffie met juf Heidi\"}";
        String token = new WebClient(administrator.address(), null)
                .post(API + "password", chosen)
                .json()
                .get("token")
                .asText();
        return new WeekLedger(centre, token);
    }

    /** A week that there was not yet, as a problem's document. */
    String another(String problem) {
        LocalDate monday = MONDAY.minusWeeks(weeks.getAndIncrement());
        return problem.replace(MONDAY.toString(), monday.toString())
                .replace(MONDAY.plusDays(2).toString(), monday.plusDays(2).toString())
                .replaceAll("\"last\": \"[^\"]*\"", "\"last\": \"" + monday.minusWeeks(5) + "\"");
    }

    /** Writes something of these weeks. */
    void write(WebClient planner, Chance chance) throws IOException {
        WebClient own = new WebClient(planner.address(), supporter);
        switch (chance.below(6)) {
            case 0, 1 -> move(planner, chance);
            case 2 -> pin(planner, chance);
            case 3 -> book(own, chance);
            case 4 -> talk(own, chance);
            default -> sessions(own, chance);
        }
    }

    /** Everybody may see a week from now on. */
    void show(String problem) {
        Matcher day = FIRST_DAY.matcher(problem);
        if (day.find()) {
            shown.add(LocalDate.parse(day.group(1)));
        }
    }

    private LocalDate someMonday(Chance chance) {
        int count = shown.size();
        return count == 0 ? MONDAY : shown.get(Math.max(0, count - 1 - chance.below(LATEST)));
    }

    /** A visit of a roster, as it is now. */
    private record Seat(String roster, String version, String visit, boolean isPinned) {}

    private List<Seat> seats(WebClient planner, Chance chance) throws IOException {
        JsonNode rosters = planner.get(API + "centres/" + centre + "/rosters?limit=" + LATEST)
                .json()
                .path("rosters");
        if (rosters.isEmpty()) {
            return List.of();
        }
        JsonNode roster = rosters.get(chance.below(rosters.size()));
        String id = roster.get("id").asText();
        List<Seat> seats = new ArrayList<>();
        for (JsonNode round : planner.get(API + "rosters/" + id).json().path("rounds")) {
            for (JsonNode visit : round.path("visits")) {
                String name = visit.get("id").asText();
                boolean isPinned = visit.path("pinned").asBoolean();
                seats.add(new Seat(id, roster.get("version").asText(), name, isPinned));
            }
        }
        return seats;
    }

    private void move(WebClient planner, Chance chance) throws IOException {
        List<Seat> seats = seats(planner, chance);
        if (seats.isEmpty()) {
            return;
        }
        Seat seat = chance.of(seats);
        JsonNode free = planner.get(API + "rosters/" + seat.roster + "/places?visit=" + encoded(seat.visit))
                .json()
                .path("free");
        if (free.isEmpty()) {
            return;
        }
        JsonNode slot = free.get(chance.below(free.size()));
        String date = slot.get("date").asText();
        String start = slot.get("best").asText();
        String body = "{\"visit\": \"%s\", \"to\": \"%s %s\", \"supporter\": \"%s\"}"
                .formatted(seat.visit, date, start, slot.get("supporter").asText());
        change(
                "a move",
                planner.ask("POST", API + "rosters/" + seat.roster + "/moves", body, known(seat)),
                seat.roster,
                (day, visit) -> visit.id().equals(seat.visit) && day.equals(date) && isAt(visit, start));
    }

    private void pin(WebClient planner, Chance chance) throws IOException {
        List<Seat> seats = seats(planner, chance);
        if (!seats.isEmpty()) {
            Seat seat = chance.of(seats);
            String path = API + "rosters/" + seat.roster + "/pins/" + encoded(seat.visit);
            change(
                    "a pin",
                    planner.ask(seat.isPinned ? "DELETE" : "PUT", path, "", known(seat)),
                    seat.roster,
                    (day, visit) -> visit.id().equals(seat.visit) && visit.pinned() != seat.isPinned);
        }
    }

    private static Map<String, String> known(Seat seat) {
        return Map.of("If-Match", "\"" + seat.version + "\"");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static boolean isAt(PlannedVisit visit, String start) {
        return visit.start() == Clock.parse(start);
    }

    private void book(WebClient own, Chance chance) throws IOException {
        LocalDate day = someMonday(chance).plusDays(chance.below(5));
        for (JsonNode partner : own.get(API + "me/coffee?day=" + day).json().path("partners")) {
            JsonNode best = partner.path("best");
            if (best.isObject()) {
                String id = partner.get("partner").asText();
                String path = API + "me/coffee/" + best.get("book").asText();
                WebClient.Answer answer = own.post(path, "{\"partner\": \"" + id + "\"}");
                String date = best.get("date").asText();
                String start = best.get("best").asText();
                String roster = answer.json().path("roster").asText();
                String published = "{\"version\": " + answer.json().path("version") + "}";
                if (answer.isConfirmed()) {
                    note("a talk that all see", tx -> isPublished(tx, roster, published));
                }
                change(
                        "a booked talk",
                        answer,
                        roster,
                        (there, visit) ->
                                visit.id().startsWith("talk/" + id + "/") && there.equals(date) && isAt(visit, start));
                return;
            }
        }
    }

    private static boolean isPublished(Tx tx, String roster, String version) {
        return tx.query(
                                "select count(*) from audit where thing = :roster and action = 'publish-roster' and detail = :version")
                        .bind("roster", roster)
                        .bind("version", version)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private void talk(WebClient own, Chance chance) throws IOException {
        String date = someMonday(chance).plusDays(chance.below(5)).toString();
        String partner = chance.of("heidi", "tom", "mieke", "saskia", "claes", "peeters");
        String note = "talk " + notes.incrementAndGet();
        String body = "{\"date\": \"%s\", \"partner\": \"%s\", \"note\": \"%s\"}".formatted(date, partner, note);
        if (own.post(API + "me/talks", body).isConfirmed()) {
            note(
                    "a logged talk",
                    tx -> new Logs(tx)
                            .talks().stream()
                                    .anyMatch(talk -> talk.date().equals(date)
                                            && talk.partner().equals(partner)
                                            && talk.note().equals(note)));
        }
    }

    private void sessions(WebClient own, Chance chance) throws IOException {
        String date = someMonday(chance).plusDays(chance.below(5)).toString();
        WebClient.Answer answer = own.post(API + "me/sessions", "{\"date\": \"" + date + "\"}");
        if (answer.isConfirmed()) {
            int logged = answer.json().get("logged").asInt();
            note(
                    "some logged sessions",
                    tx -> new Logs(tx)
                                    .sessions().stream()
                                            .filter(session -> session.date().equals(date))
                                            .count()
                            >= logged);
        }
    }

    private void change(String what, WebClient.Answer answer, String roster, BiPredicate<String, PlannedVisit> isMeant)
            throws IOException {
        if (answer.isConfirmed()) {
            long version = answer.json().get("version").asLong();
            note(
                    what,
                    tx -> new Rosters(tx)
                            .document(roster, version)
                            .filter(document -> Documents.roster(document.text(), roster).rounds().stream()
                                    .anyMatch(round -> round.visits().stream()
                                            .anyMatch(visit ->
                                                    isMeant.test(round.date().toString(), visit))))
                            .isPresent());
        }
    }

    private void note(String what, Predicate<Tx> isThere) {
        counts.merge(what, 1, Integer::sum);
        confirmed.add(new Confirmed(what, isThere));
    }

    /** What was confirmed and is not there. What was checked a while ago is not looked for again. */
    List<String> lost(Database database) {
        List<String> lost = database.read(
                centre,
                tx -> confirmed.stream()
                        .filter(one -> !one.isThere.test(tx))
                        .map(one -> one.what + " is lost")
                        .toList());
        while (confirmed.size() > KEPT) {
            confirmed.remove();
        }
        return lost;
    }

    @Override
    public String toString() {
        return "confirmed were " + new TreeMap<>(counts);
    }
}
