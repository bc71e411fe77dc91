package be.koffieronde.bench;

import be.koffieronde.format.AtomicFile;
import java.util.ArrayList;
import java.util.List;

/** Everything docs/benchmarks.md has tables of, one after the other, and a summary with these tables. */
record AllMeasurements(Scale scale, Workshop workshop) {

    /** What is measured, and what it came to. */
    private record Chapter(String title, ResultTable table) {}

    void run() {
        List<Chapter> chapters = new ArrayList<>();
        add("Against others", scale.contest().meet(scale.contestProblems(workshop), workshop), chapters);
        add("Weeks of one supporter", scale.gap().measure(scale.gapWeeks(), workshop), chapters);
        add("Growth", scale.growth().measure(scale.growthCentres(), workshop), chapters);
        add("A large centre and its parts", scale.parts().measure(scale.partsCentre(), workshop), chapters);
        add("Threads", scale.threadCounts().measure(scale.threadsCentres(), workshop), chapters);
        add("Long runs", scale.longRun().measure(scale.longCentres(), workshop), chapters);
        AtomicFile.write(workshop.directory().resolve("summary.md"), out -> {
            out.write("# Measured on " + Machine.here() + "\n");
            for (Chapter chapter : chapters) {
                out.write("\n## " + chapter.title + "\n\n" + String.join("\n", chapter.table.lines()) + "\n");
            }
        });
        workshop.tell("Summary and raw results are in %s.", workshop.directory());
    }

    private void add(String title, ResultTable table, List<Chapter> chapters) {
        chapters.add(new Chapter(title, table));
        workshop.tell("%s", title);
        workshop.print(table);
    }
}
