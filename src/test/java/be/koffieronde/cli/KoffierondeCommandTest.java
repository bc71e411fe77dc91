package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

class KoffierondeCommandTest {

    @Test
    void tells_its_version() {
        Cli run = Cli.run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("Koffieronde \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asks_for_a_command() {
        Cli run = Cli.run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("error: Which command?", "'koffieronde --help' tells what it takes.");
    }

    @Test
    void names_an_option_it_does_not_know() {
        Cli run = Cli.run("--hepl");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: Unknown option: '--hepl'").contains("--help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_helps_on_standard_output(CommandSpec command) {
        String afterTheProgram = command.qualifiedName().replaceFirst("^koffieronde ?", "");
        Cli run = Cli.run((afterTheProgram + " --help").strip().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: " + command.qualifiedName());
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_describes_itself_and_all_it_takes(CommandSpec command) {
        assertThat(command.usageMessage().description()).isNotEmpty();
        assertThat(command.args())
                .allSatisfy(taken -> assertThat(taken.description()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_fits_a_terminal_of_80_columns(CommandSpec command) {
        String help = command.commandLine().getUsageMessage(Ansi.OFF);

        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void only_the_command_asked_for_is_made_and_all_when_none_is() {
        assertThat(KoffierondeCommand.commandLine(Language.EN).getSubcommands().keySet())
                .containsExactlyElementsOf(Commands.NAMES);
        assertThat(Commands.NAMES)
                .allSatisfy(name -> assertThat(KoffierondeCommand.commandLine(Language.EN, name, "--help")
                                .getSubcommands()
                                .keySet())
                        .containsExactly(name));
    }

    private static Stream<CommandSpec> commands() {
        CommandLine program = KoffierondeCommand.commandLine(Language.EN);
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }
}
