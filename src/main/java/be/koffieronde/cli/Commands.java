package be.koffieronde.cli;

import be.koffieronde.cli.commands.AnonymiseCommand;
import be.koffieronde.cli.commands.BenchmarkCommand;
import be.koffieronde.cli.commands.CheckCommand;
import be.koffieronde.cli.commands.CoffeeCommand;
import be.koffieronde.cli.commands.DiffCommand;
import be.koffieronde.cli.commands.ExportCommand;
import be.koffieronde.cli.commands.GenerateCommand;
import be.koffieronde.cli.commands.IcsCommand;
import be.koffieronde.cli.commands.ImportCommand;
import be.koffieronde.cli.commands.IntakeCommand;
import be.koffieronde.cli.commands.MoveCommand;
import be.koffieronde.cli.commands.PlacesCommand;
import be.koffieronde.cli.commands.PlanCommand;
import be.koffieronde.cli.commands.PriceCommand;
import be.koffieronde.cli.commands.ReplanCommand;
import be.koffieronde.cli.commands.ReportCommand;
import be.koffieronde.cli.commands.RoadsCommand;
import be.koffieronde.cli.commands.SchoolsCommand;
import be.koffieronde.cli.commands.SeasonCommand;
import be.koffieronde.cli.commands.TemplateCommand;
import be.koffieronde.cli.commands.ValidateCommand;
import be.koffieronde.cli.commands.centre.CentreCommand;
import be.koffieronde.cli.commands.server.BackupCommand;
import be.koffieronde.cli.commands.server.PeopleCommand;
import be.koffieronde.cli.commands.server.RestoreCommand;
import be.koffieronde.cli.commands.server.ServeCommand;
import be.koffieronde.cli.commands.session.SessionCommand;
import be.koffieronde.cli.commands.talk.TalkCommand;
import java.util.List;

/**
 * The commands of the program. Their classes are looked at only when they are asked for: making all of them takes longer than
 * many a command.
 */
final class Commands {

    /** In the order help lists them. */
    static final List<String> NAMES = List.of(
            "plan",
            "check",
            "replan",
            "coffee",
            "places",
            "move",
            "intake",
            "diff",
            "talk",
            "session",
            "season",
            "ics",
            "validate",
            "generate",
            "template",
            "import",
            "export",
            "roads",
            "schools",
            "anonymise",
            "report",
            "price",
            "benchmark",
            "serve",
            "people",
            "centre",
            "backup",
            "restore");

    private Commands() {}

    /** The command that arguments begin with; all of them if they begin with something else. */
    static List<Class<?>> asked(String... args) {
        List<String> names = args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
        return names.stream().<Class<?>>map(Commands::named).toList();
    }

    private static Class<?> named(String name) {
        return switch (name) {
            case "plan" -> PlanCommand.class;
            case "check" -> CheckCommand.class;
            case "replan" -> ReplanCommand.class;
            case "coffee" -> CoffeeCommand.class;
            case "places" -> PlacesCommand.class;
            case "move" -> MoveCommand.class;
            case "intake" -> IntakeCommand.class;
            case "diff" -> DiffCommand.class;
            case "talk" -> TalkCommand.class;
            case "session" -> SessionCommand.class;
            case "season" -> SeasonCommand.class;
            case "ics" -> IcsCommand.class;
            case "validate" -> ValidateCommand.class;
            case "generate" -> GenerateCommand.class;
            case "template" -> TemplateCommand.class;
            case "import" -> ImportCommand.class;
            case "export" -> ExportCommand.class;
            case "roads" -> RoadsCommand.class;
            case "schools" -> SchoolsCommand.class;
            case "anonymise" -> AnonymiseCommand.class;
            case "report" -> ReportCommand.class;
            case "price" -> PriceCommand.class;
            case "benchmark" -> BenchmarkCommand.class;
            case "serve" -> ServeCommand.class;
            case "people" -> PeopleCommand.class;
            case "centre" -> CentreCommand.class;
            case "backup" -> BackupCommand.class;
            case "restore" -> RestoreCommand.class;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
