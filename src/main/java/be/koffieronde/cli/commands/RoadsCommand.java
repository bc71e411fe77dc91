package be.koffieronde.cli.commands;

import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.MakeRoads;
import be.koffieronde.files.RoadsSize;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a road network of OpenStreetMap data. */
@Command(
        name = "roads",
        description = {
            "Makes a road network for cars and bikes of an OpenStreetMap extract.",
            "Extracts of countries and regions are at https://download.geofabrik.de.",
            "A problem beside the network takes its drives from it with",
            "  \"travel\": { \"type\": \"roads\", \"network\": \"roads.json\" }"
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde roads belgium.osm.pbf --around week48.json -o roads.json",
            "  koffieronde roads limburg.osm.pbf -o limburg-roads.json"
        })
public final class RoadsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EXTRACT", description = "OpenStreetMap data in the PBF format (.osm.pbf).")
    private Path extract;

    @Option(
            names = "--around",
            paramLabel = "PROBLEM",
            description = "Only the roads within 10 km of the area of this problem's locations, each of which"
                    + " then joins them where it should. Else all roads of the extract.")
    private @Nullable Path around;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The road network file to write.")
    private Path output;

    @Override
    public Integer call() {
        RoadsSize size = MakeRoads.make(extract, around, output);
        Page page = Page.out(spec);
        page.say("cli.print.roads", output, size.nodes(), size.carEdges(), size.bikeEdges());
        page.line(size.attribution());
        return ExitCode.FINE;
    }
}
