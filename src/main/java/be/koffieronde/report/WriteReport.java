package be.koffieronde.report;

import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.week.WeekBook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes papers of a roster that the referee has judged. */
public final class WriteReport {

    private WriteReport() {}

    /**
     * Reads the roster, judges it, finds the reasons, and writes the papers asked for.
     *
     * @throws InvalidInputException with what is wrong in the roster, or where papers cannot be written; nothing is written
     *     then
     */
    public static Judgement write(ReportRequest request) {
        OutputFiles places = places(request);
        places.check();
        ProblemInput input = request.problem();
        input = input.at(request.audience().of(input.directory().problem()));
        JudgedRoster read = input.roster(request.roster());
        Judgement judgement = read.judgement();
        places.prepare(request.outputs().mayReplaceWorkbook());
        List<Reason> reasons = WhyNot.of(
                        read.problem().directory(), read.problem().travel(), read.roster())
                .reasons();
        WeekBook book = new WeekBook(read.problem(), read.roster(), judgement, reasons, request.reader());
        write(book, new Wording(read.problem().directory(), request.language(), request.audience()), request.outputs());
        return judgement;
    }

    private static OutputFiles places(ReportRequest request) {
        Stream<Path> sources = Stream.concat(request.problem().files().stream(), Stream.of(request.roster()));
        return new OutputFiles(request.outputs().files(), sources.toList());
    }

    private static void write(WeekBook book, Wording wording, ReportRequest.Outputs outputs) {
        if (outputs.xlsx() != null) {
            WorkbookPaper paper = InvalidInputException.within(outputs.xlsx(), () -> new WorkbookPaper(book, wording));
            SealedWorkbook.write(outputs.xlsx(), paper::writeTo);
        }
        if (outputs.html() != null) {
            AtomicFile.write(outputs.html(), new HtmlPage(book, wording)::writeTo);
        }
        if (outputs.csv() != null) {
            AtomicFile.write(outputs.csv(), new FlatTable(book, wording)::writeTo);
        }
    }
}
