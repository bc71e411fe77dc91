package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Workbooks of ours, in both languages, and one that LibreOffice saved. */
final class Workbooks implements Material {

    private static final Path FOREIGN = Path.of("src/test/resources/sheets/first-week-by-libreoffice.xlsx");

    private final List<byte[]> sound = new ArrayList<>();

    @Override
    public String name() {
        return "workbooks";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        if (sound.isEmpty()) {
            makeSound(session);
        }
        Chance chance = session.chance();
        Path workbook = session.folder().write("book.xlsx", new ZipMutator(chance).mutate(chance.of(sound)));
        Path problem = session.file("problem.json");
        if (session.run("import", workbook, "-o", problem).exitCode() == 0) {
            session.runWell("what was imported is refused", "validate", problem);
            Path again = session.file("again.xlsx");
            session.runWell(
                    "what was imported cannot be exported",
                    "export",
                    problem,
                    "-o",
                    again,
                    "--lang",
                    chance.of("nl", "en"));
            session.runWell(
                    "our own workbook cannot be read", "import", again, "-o", session.file("back/problem.json"));
        }
    }

    private void makeSound(Session session) throws IOException {
        Path workbook = session.file("sound.xlsx");
        for (Weeks week : List.of(Weeks.FIRST_WEEK, Weeks.VALID, Weeks.LEAST)) {
            for (String language : List.of("nl", "en")) {
                session.run("export", week.problem(), "--lang", language, "-o", workbook);
                sound.add(Files.readAllBytes(workbook));
                Files.delete(workbook);
            }
        }
        session.run("template", "-o", workbook);
        sound.add(Files.readAllBytes(workbook));
        Files.delete(workbook);
        sound.add(Files.readAllBytes(FOREIGN));
    }
}
