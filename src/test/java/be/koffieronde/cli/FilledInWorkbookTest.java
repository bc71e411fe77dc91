package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledInWorkbookTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    @Test
    void what_the_program_made_and_nobody_changed_is_replaced() {
        Path workbook = directory.resolve("centre.xlsx");

        assertThat(Cli.run("template", "-o", workbook.toString()).exitCode()).isZero();
        assertThat(Cli.run("export", PROBLEM, "-o", workbook.toString()).exitCode())
                .isZero();
        assertThat(Cli.run("report", PROBLEM, ROSTER, "--xlsx", workbook.toString())
                        .exitCode())
                .isZero();
        assertThat(Cli.run("template", "-o", workbook.toString()).exitCode()).isZero();
    }

    @Test
    void what_somebody_filled_in_is_replaced_by_force_only() throws IOException {
        Path workbook = filledIn();

        assertRefused(workbook, "template", "-o", workbook.toString());
        assertRefused(workbook, "export", PROBLEM, "-o", workbook.toString());
        assertRefused(workbook, "report", PROBLEM, ROSTER, "--xlsx", workbook.toString());
        assertRefused(workbook, "report", PROBLEM, ROSTER, "--csv", workbook.toString());
        assertRefused(workbook, "plan", PROBLEM, "--moves", "1", "-o", workbook.toString());
        assertThat(Cli.run("template", "--force", "-o", workbook.toString()).exitCode())
                .isZero();
    }

    private static void assertRefused(Path workbook, String... args) throws IOException {
        byte[] before = Files.readAllBytes(workbook);
        Cli run = Cli.run(args);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: %s: this workbook is not as Koffieronde made it".formatted(workbook));
        assertThat(workbook).hasBinaryContent(before);
    }

    /** A template in which one sheet has a little more than it had. */
    private Path filledIn() throws IOException {
        Path template = directory.resolve("template.xlsx");
        Path filledIn = directory.resolve("filled-in.xlsx");
        Cli.run("template", "-o", template.toString());
        try (ZipFile from = new ZipFile(template.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(filledIn))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = from.getInputStream(part)) {
                    in.transferTo(to);
                }
                if (part.getName().endsWith("sheet3.xml")) {
                    to.write(' ');
                }
            }
        }
        return filledIn;
    }
}
