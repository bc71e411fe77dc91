package be.koffieronde.files.paper;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.Paper;
import be.koffieronde.report.Papers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes papers of a roster that the referee has judged. */
public final class WriteReport {

    private WriteReport() {}

    /**
     * Reads the roster, judges it, and writes the papers asked for.
     *
     * @throws InvalidInputException with what is wrong in the roster, or where papers cannot be written; nothing is written
     *     then
     */
    public static Judgement write(ReportRequest request) {
        OutputFiles places = places(request);
        places.check();
        Papers papers = Papers.of(request.problem().timed(), new RosterOnFile(request.roster()), request.terms());
        places.prepare(request.outputs().mayReplaceWorkbook());
        write(papers::workbook, request.outputs().xlsx());
        write(papers::page, request.outputs().html());
        write(papers::table, request.outputs().csv());
        return papers.judgement();
    }

    private static OutputFiles places(ReportRequest request) {
        List<Path> sources = Stream.concat(request.problem().files().stream(), Stream.of(request.roster()))
                .toList();
        return new OutputFiles(request.outputs().files(), sources);
    }

    private static void write(Supplier<Paper> paper, @Nullable Path file) {
        if (file != null) {
            AtomicFile.writeBytes(file, InvalidInputException.within(file, paper)::writeTo);
        }
    }
}
