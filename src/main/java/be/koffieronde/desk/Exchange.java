package be.koffieronde.desk;

import be.koffieronde.documents.CentreProblems;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.Validation;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.sheets.ProblemWorkbook;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.travel.TravelTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Problems that come in and go out as files of the contract or as workbooks, told by what is in them. */
public record Exchange(Database database) {

    /** What faults call what was sent. */
    private static final String SENT = "body";

    /**
     * What is in a file.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it, by sheet and cell or by path
     */
    public ProblemInput read(String centre, byte[] file) {
        return database.read(centre, tx -> ProblemInput.received(SENT, file, new CentreProblems(tx)::network));
    }

    /**
     * Adds a problem.
     *
     * @param author id of the person
     */
    public Stored add(String centre, ProblemInput input, String author) {
        return database.write(
                centre, tx -> new CentreProblems(tx).add(input.directory().problem(), author));
    }

    /**
     * Keeps another version of a problem.
     *
     * @param known the version it was made from
     * @param author id of the person
     * @return the version it has now
     * @throws be.koffieronde.documents.VersionConflictException if it has another one; nothing is changed
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it, by sheet and cell or by path
     */
    public long replace(String centre, String problem, long known, byte[] file, String author) {
        Problem sent = database.read(centre, tx -> ProblemInput.received(SENT, file, new CentreProblems(tx)::network))
                .directory()
                .problem();
        TravelTables.of(sent);
        return database.write(centre, tx -> new CentreProblems(tx).replace(problem, known, sent, author));
    }

    /** What a problem is worth; nothing is kept. */
    public Validation validation(String centre, byte[] file) {
        return database.read(centre, tx -> Validation.received(SENT, file, new CentreProblems(tx)::network));
    }

    /** A problem as a workbook. */
    public static byte[] workbook(Problem problem, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProblemWorkbook.write(problem, language, Path.of("workbook"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
