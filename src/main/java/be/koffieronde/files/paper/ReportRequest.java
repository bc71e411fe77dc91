package be.koffieronde.files.paper;

import be.koffieronde.files.ProblemInput;
import be.koffieronde.report.Papers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which papers to make of what, and where to write them. */
public record ReportRequest(ProblemInput problem, Path roster, Papers.Terms terms, Outputs outputs) {

    /**
     * The files to write; null: not that one.
     *
     * @param mayReplaceWorkbook whether the workbook may take the place of one that somebody has filled in
     */
    public record Outputs(
            @Nullable Path xlsx,
            @Nullable Path html,
            @Nullable Path csv,
            boolean mayReplaceWorkbook) {

        /** Those to be written. */
        public List<Path> files() {
            return Stream.of(xlsx, html, csv).filter(Objects::nonNull).toList();
        }
    }
}
