package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.language.Message;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rosters as JSON files, section 4 of docs/problem-format.md. Fields it does not know are ignored. */
public final class RosterFile {

    private static final Field<String> VISIT_ID = required("id", JsonCursor::text);
    private static final Field<Integer> START = required("start", TimeValues::time);
    private static final Field<Integer> END = required("end", TimeValues::time);
    private static final Field<Boolean> PINNED = optional("pinned", JsonCursor::flag);
    private static final Shape VISIT = Shape.open(VISIT_ID, START, END, PINNED);

    private static final Field<String> SUPPORTER = required("supporter", JsonCursor::text);
    private static final Field<LocalDate> DATE = required("date", TimeValues::date);
    private static final Field<List<PlannedVisit>> VISITS = required("visits", in -> in.list(RosterFile::visit));
    private static final Shape ROUND = Shape.open(SUPPORTER, DATE, VISITS);

    private static final Field<String> PARTNER = required("partner", JsonCursor::text);
    private static final Field<Integer> MINUTES = required("minutes", in -> in.whole(1, Limits.MINUTES_OF_DAY));
    private static final Shape EXTRA_TALK = Shape.open(PARTNER, SUPPORTER, MINUTES);

    private static final Field<String> PROBLEM = required("problem", JsonCursor::text);
    private static final Field<String> SCORE = optional("score", RosterFile::score);
    private static final Field<List<RosterRound>> ROUNDS = required("rounds", in -> in.list(RosterFile::round));
    private static final Field<List<String>> UNPLANNED = required("unplanned", in -> in.list(JsonCursor::text));
    private static final Field<List<ExtraTalk>> EXTRA_TALKS =
            optional("extraTalks", in -> in.list(RosterFile::extraTalk));
    private static final Field<Boolean> STRUCTURAL = optional("structural", JsonCursor::flag);
    private static final Shape ROSTER = Shape.open(PROBLEM, SCORE, ROUNDS, UNPLANNED, EXTRA_TALKS, STRUCTURAL);

    private RosterFile() {}

    /**
     * Reads a roster; whether it fits its problem is not looked at.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static Roster read(Path file) {
        return JsonFile.read(file, FileKind.ROSTER, RosterFile::roster);
    }

    /**
     * Writes a roster, replacing the file at once when complete.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(Roster roster, Path file) {
        AtomicFile.write(file, out -> new JsonLayout(out).write(RosterJson.of(roster)));
    }

    /**
     * Writes a roster that was made from another one, unless the file of that one has changed since. Where both have one
     * file, nobody else who writes this way can come in between.
     *
     * @param known what was read from the file
     * @throws InvalidInputException if it has changed, or the file cannot be written
     */
    public static void replace(Path file, Roster known, Roster made, Path output) {
        LockedFile.run(file, output, () -> {
            if (!read(file).equals(known)) {
                throw new InvalidInputException(Fault.of("format.changed").in(file.toString()));
            }
            write(made, output);
        });
    }

    private static @Nullable Roster roster(JsonCursor in) throws IOException {
        return in.object(
                ROSTER,
                fields -> new Roster(
                        fields.get(PROBLEM),
                        fields.find(SCORE),
                        fields.get(ROUNDS),
                        fields.get(UNPLANNED),
                        fields.or(EXTRA_TALKS, List.of()),
                        fields.or(STRUCTURAL, false)));
    }

    private static @Nullable String score(JsonCursor in) throws IOException {
        return in.parsed(
                Message.of("format.part.expected.score"),
                text -> Score.parse(text).toString());
    }

    private static @Nullable RosterRound round(JsonCursor in) throws IOException {
        return in.object(ROUND, fields -> new RosterRound(fields.get(SUPPORTER), fields.get(DATE), fields.get(VISITS)));
    }

    private static @Nullable ExtraTalk extraTalk(JsonCursor in) throws IOException {
        return in.object(
                EXTRA_TALK, fields -> new ExtraTalk(fields.get(PARTNER), fields.get(SUPPORTER), fields.get(MINUTES)));
    }

    private static @Nullable PlannedVisit visit(JsonCursor in) throws IOException {
        return in.object(
                VISIT,
                fields -> new PlannedVisit(
                        fields.get(VISIT_ID), fields.get(START), fields.get(END), fields.or(PINNED, false)));
    }
}
