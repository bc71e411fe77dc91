package be.koffieronde.jobs;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to plan and how hard.
 *
 * @param seconds how long to search; null if {@code moves} says, or nobody
 * @param moves how many moves to try; null if {@code seconds} says, or nobody
 * @param seed of all random choices
 * @param isStructural whether to plan for fixed slots
 * @param roster id of the roster to improve or to plan again; null: none
 * @param like id of a roster of other weeks to begin with and to lean towards, weekday by weekday; null: none
 * @param from date before which nothing changes, of planning again
 * @param weeks how many, of a season; null: those of the problem
 * @param isBeside whether what comes of it is another roster, beside the one it is made from
 * @param only ids of the supporters whose rounds may change, of planning again; empty: everybody
 */
public record JobRequest(
        JobKind kind,
        @Nullable Integer seconds,
        @Nullable Integer moves,
        int seed,
        boolean isStructural,
        @Nullable String roster,
        @Nullable String like,
        @Nullable LocalDate from,
        @Nullable Integer weeks,
        boolean isBeside,
        List<String> only) {

    private static final int LONGEST = 24 * 60 * 60;
    private static final int MOST_WEEKS = 52;

    private static final Field<JobRequest, JobKind> KIND = required(
            "kind",
            Form.oneOf(Keys.of("job", JobKind.class, kind -> kind.name().toLowerCase(Locale.ROOT))),
            JobRequest::kind);
    private static final Field<JobRequest, Integer> SECONDS =
            optional("seconds", Form.whole(1, LONGEST), JobRequest::seconds);
    private static final Field<JobRequest, Integer> MOVES =
            optional("moves", Form.whole(1, 1_000_000_000), JobRequest::moves);
    private static final Field<JobRequest, Integer> SEED =
            optional("seed", Form.whole(0, Integer.MAX_VALUE), JobRequest::seed);
    private static final Field<JobRequest, Boolean> STRUCTURAL =
            optional("structural", Form.FLAG, JobRequest::isStructural);
    private static final Field<JobRequest, String> ROSTER = optional("roster", Form.TEXT, JobRequest::roster);
    private static final Field<JobRequest, String> LIKE = optional("like", Form.TEXT, JobRequest::like);
    private static final Field<JobRequest, LocalDate> FROM = optional("from", TimeForms.DATE, JobRequest::from);
    private static final Field<JobRequest, Integer> WEEKS =
            optional("weeks", Form.whole(1, MOST_WEEKS), JobRequest::weeks);
    private static final Field<JobRequest, Boolean> BESIDE = optional("beside", Form.FLAG, JobRequest::isBeside);
    private static final Field<JobRequest, List<String>> ONLY =
            optional("only", Form.list(Form.TEXT), JobRequest::only);
    private static final Shape<JobRequest> SHAPE =
            Shape.of("job", KIND, SECONDS, MOVES, SEED, STRUCTURAL, ROSTER, LIKE, FROM, WEEKS, BESIDE, ONLY);

    public static final Form<JobRequest> FORM = SHAPE.making(fields -> new JobRequest(
            fields.get(KIND),
            fields.find(SECONDS),
            fields.find(MOVES),
            fields.or(SEED, 1),
            fields.or(STRUCTURAL, false),
            fields.find(ROSTER),
            fields.find(LIKE),
            fields.find(FROM),
            fields.find(WEEKS),
            fields.or(BESIDE, false),
            fields.or(ONLY, List.of())));

    public JobRequest {
        only = List.copyOf(only);
    }

    /**
     * What is wrong with what is asked for, before anybody looks at the problem.
     *
     * @throws InvalidInputException with all of it
     */
    public void check() {
        List<Fault> faults = new ArrayList<>();
        if (seconds != null && moves != null) {
            faults.add(Fault.of("jobs.seconds-or-moves"));
        }
        if (kind == JobKind.REPLAN && roster == null) {
            faults.add(Fault.of("jobs.which-roster"));
        }
        if (like != null && (kind != JobKind.PLAN || roster != null)) {
            faults.add(Fault.of("jobs.roster-or-like"));
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    /** As it is stored. */
    public String text() {
        return JsonLayout.line(SHAPE.json(this));
    }

    static JobRequest parse(String text) {
        return JsonFile.read(
                Path.of("job"), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FORM.reader());
    }

    /**
     * How hard to search.
     *
     * @param searched how long it has been searched for before; a second at least is left
     */
    Effort effort(Duration searched, int threads) {
        if (moves != null) {
            return new Effort(null, moves, seed, threads);
        }
        Duration left = seconds == null ? null : Duration.ofSeconds(seconds).minus(searched);
        Duration least = Duration.ofSeconds(1);
        return new Effort(left == null || left.compareTo(least) > 0 ? left : least, 0, seed, threads);
    }
}
