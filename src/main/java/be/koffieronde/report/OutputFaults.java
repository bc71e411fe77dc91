package be.koffieronde.report;

import be.koffieronde.format.SameFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds papers that would replace one another, or what they are made of. */
record OutputFaults(ReportRequest request) {

    List<String> lines() {
        List<String> faults = new ArrayList<>();
        List<Path> outputs = request.outputs().files();
        List<Path> sources = Stream.concat(request.problem().files().stream(), Stream.of(request.roster()))
                .toList();
        for (int k = 0; k < outputs.size(); k++) {
            Path output = outputs.get(k);
            if (isAmong(sources, output)) {
                faults.add(
                        "%s: this paper would replace what it is made of; write it to another file".formatted(output));
            } else if (isAmong(outputs.subList(0, k), output)) {
                faults.add("%s: two papers cannot be in one file; give each its own".formatted(output));
            }
        }
        return faults;
    }

    private static boolean isAmong(List<Path> files, Path file) {
        return files.stream().anyMatch(other -> SameFile.isNamedBy(other, file));
    }
}
