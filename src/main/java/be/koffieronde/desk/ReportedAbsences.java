package be.koffieronde.desk;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.desk.AwayTimes.AwayTime;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.trail.Trail.Deed;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.store.week.Rosters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What supporters said of when they are away, and how far that has been answered: nobody need plan again for it as soon as no
 * visit is left in that time, whether a search took them out, or a hand.
 */
public record ReportedAbsences(PublishedWeeks weeks) {

    /** What was done about it, from the least. */
    private enum State {
        OPEN,
        PLANNED,
        DONE,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody said. */
    private record Said(
            String supporter,
            LocalDate from,
            LocalDate until,
            @Nullable Window between) {

        private static final Field<Said, String> SUPPORTER = required("supporter", Form.TEXT, Said::supporter);
        private static final Field<Said, LocalDate> FROM = required("from", TimeForms.DATE, Said::from);
        private static final Field<Said, LocalDate> UNTIL = required("until", TimeForms.DATE, Said::until);
        private static final Field<Said, Window> BETWEEN = optional("between", TimeForms.WINDOW, Said::between);
        private static final Form<Said> FORM = Shape.<Said>open("absence", SUPPORTER, FROM, UNTIL, BETWEEN)
                .making(fields ->
                        new Said(fields.get(SUPPORTER), fields.get(FROM), fields.get(UNTIL), fields.find(BETWEEN)));

        static Said of(Deed deed) {
            byte[] detail = deed.detail().getBytes(StandardCharsets.UTF_8);
            return JsonFile.read(Path.of("absence"), () -> new ByteArrayInputStream(detail), FORM.reader());
        }

        boolean isIn(Stored problem) {
            LocalDate first = LocalDate.parse(problem.firstDay());
            return !until.isBefore(first) && from.isBefore(first.plusWeeks(problem.weeks()));
        }

        boolean isThen(LocalDate date, int start, int end) {
            return !date.isBefore(from)
                    && !date.isAfter(until)
                    && (between == null || (start < between.to() && between.from() < end));
        }
    }

    /**
     * {@code {"absences": [{"id", "supporter", "name", "from", "until", "between", "reported", "by", "problems", "visits", "state"}]}},
     * the latest first.
     *
     * @param before only what was said before this id; null: the latest
     */
    public Map<String, ?> json(String centre, @Nullable Long before, int most) {
        Known known = weeks.rosters()
                .database()
                .read(
                        centre,
                        tx -> new Known(
                                new Trail(tx).deeds("report-absence", before, most),
                                new Problems(tx).all(),
                                new People(tx)
                                        .ofCentre().stream().collect(Collectors.toMap(Person::id, Person::name))));
        return new JsonObject()
                .withList("absences", known.deeds, deed -> json(centre, deed, known))
                .fields();
    }

    /** @param names of people, by id */
    private record Known(List<Deed> deeds, List<Stored> problems, Map<String, String> names) {}

    private Object json(String centre, Deed deed, Known known) {
        Said said = Said.of(deed);
        List<Answer> answers = known.problems.stream()
                .filter(said::isIn)
                .flatMap(stored -> answer(centre, stored, said).stream())
                .toList();
        return new JsonObject()
                .with("id", deed.id())
                .with("supporter", said.supporter)
                .with("name", answers.stream().map(Answer::name).findFirst().orElse(null))
                .with("from", said.from.toString())
                .with("until", said.until.toString())
                .with("between", said.between == null ? null : said.between.toString())
                .with("reported", Instant.ofEpochMilli(deed.created()).toString())
                .with("by", deed.person() == null ? null : known.names.get(deed.person()))
                .with("problems", answers.stream().map(Answer::problem).toList())
                .with(
                        "rosters",
                        answers.stream()
                                .flatMap(answer -> answer.roster.stream())
                                .toList())
                .with(
                        "visits",
                        answers.stream()
                                .flatMap(answer -> answer.visits.stream())
                                .toList())
                .with(
                        "state",
                        answers.stream()
                                .map(Answer::state)
                                .min(State::compareTo)
                                .orElse(State.DONE)
                                .word())
                .fields();
    }

    /**
     * How far a problem's roster has answered it.
     *
     * @param name of the supporter
     * @param roster that planners are at; empty: there is none
     * @param visits that are in that time in the roster that planners are at
     */
    private record Answer(String problem, String name, Optional<String> roster, List<String> visits, State state) {}

    /** Empty: the supporter is not in it. */
    private Optional<Answer> answer(String centre, Stored stored, Said said) {
        Problem problem =
                weeks.rosters().problem(centre, stored.id(), stored.version()).problem();
        return problem.supporters().stream()
                .filter(one -> one.id().equals(said.supporter))
                .findFirst()
                .map(supporter -> answer(centre, stored.id(), supporter, said, away(problem, supporter, said)));
    }

    private Answer answer(String centre, String problem, Supporter supporter, Said said, List<AwayTime> away) {
        WarmRosters rosters = weeks.rosters();
        Optional<String> roster = roster(centre, problem);
        List<String> draft = roster.flatMap(one -> rosters.draft(centre, one)).stream()
                .flatMap(warm -> visits(warm, said, away))
                .toList();
        boolean isSeen = roster.flatMap(one -> rosters.published(centre, one)).stream()
                .flatMap(warm -> visits(warm, said, away))
                .findAny()
                .isPresent();
        return new Answer(problem, supporter.name(), roster, draft, state(away, !draft.isEmpty(), isSeen));
    }

    private static State state(List<AwayTime> away, boolean isInDraft, boolean isSeen) {
        if (away.isEmpty()) {
            return State.WITHDRAWN;
        } else if (isInDraft) {
            return State.OPEN;
        }
        return isSeen ? State.PLANNED : State.DONE;
    }

    /** When the problem has the supporter away still of what was said. */
    private static List<AwayTime> away(Problem problem, Supporter supporter, Said said) {
        return AwayTimes.of(problem, supporter).stream()
                .filter(time -> {
                    Window between = time.between();
                    return between == null
                            ? said.isThen(time.date(), 0, Integer.MAX_VALUE)
                            : said.isThen(time.date(), between.from(), between.to());
                })
                .toList();
    }

    /** The roster of a problem that matters: that published last, else that changed last. */
    private Optional<String> roster(String centre, String problem) {
        return weeks.published(centre).stream()
                .filter(one -> one.problem().equals(problem))
                .map(Rosters.Published::roster)
                .findFirst()
                .or(() -> weeks.rosters().database().read(centre, tx -> new Rosters(tx).all()).stream()
                        .filter(one -> one.problem().equals(problem))
                        .map(Rosters.Stored::id)
                        .findFirst());
    }

    private static Stream<String> visits(WarmRoster warm, Said said, List<AwayTime> away) {
        return new VisitPlaces(warm.people(), warm.judged().roster())
                .placed().stream()
                        .filter(placed -> placed.supporter().equals(said.supporter))
                        .filter(placed -> said.isThen(placed.date(), placed.start(), placed.end()))
                        .filter(placed -> away.stream().anyMatch(time -> isIn(placed, time)))
                        .map(placed -> placed.visit().id())
                        .filter(visit -> !AwayTimes.isAppointment(visit));
    }

    private static boolean isIn(Placed placed, AwayTime time) {
        Window between = time.between();
        return placed.date().equals(time.date())
                && (between == null || (placed.start() < between.to() && between.from() < placed.end()));
    }
}
