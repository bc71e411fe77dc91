package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpLanguageTest {

    private static final CommandLine DUTCH = KoffierondeCommand.commandLine(Language.NL);

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_describes_itself_and_all_it_takes_in_dutch(CommandSpec english, CommandSpec dutch) {
        assertThat(dutch.usageMessage().description())
                .isNotEmpty()
                .isNotEqualTo(english.usageMessage().description());
        for (int index = 0; index < dutch.args().size(); index++) {
            ArgSpec taken = dutch.args().get(index);
            if (taken.hidden()) {
                continue;
            }
            assertThat(String.join(" ", taken.description()))
                    .as("%s %s", dutch.qualifiedName(), taken.paramLabel())
                    .isNotBlank()
                    .isNotEqualTo(String.join(" ", english.args().get(index).description()));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void dutch_help_fits_a_terminal_of_80_columns(CommandSpec english, CommandSpec dutch) {
        assertThat(dutch.commandLine().getUsageMessage(Ansi.OFF).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .first()
                .asString()
                .startsWith("Gebruik: koffieronde");
    }

    @Test
    void every_dutch_text_of_a_command_is_of_one_there_is() {
        Set<String> names = new HashSet<>();
        all(DUTCH).forEach(command -> names.add(command.qualifiedName(".")));

        assertThat(ResourceBundle.getBundle("be.koffieronde.cli.help", Language.NL.locale())
                        .keySet())
                .filteredOn(key -> key.startsWith("koffieronde."))
                .allSatisfy(key -> assertThat(names).anyMatch(name -> key.startsWith(name + ".")));
    }

    @Test
    void the_language_asked_for_comes_before_that_of_the_environment_and_that_before_the_machines() {
        assertThat(SpokenLanguage.of(
                        List.of("plan", "--lang=en"), Map.of("KOFFIERONDE_LANG", "nl"), new Locale("nl", "BE")))
                .isEqualTo(Language.EN);
        assertThat(SpokenLanguage.of(List.of("plan"), Map.of("KOFFIERONDE_LANG", "nl"), Locale.ENGLISH))
                .isEqualTo(Language.NL);
        assertThat(SpokenLanguage.of(List.of(), Map.of(), new Locale("nl", "BE")))
                .isEqualTo(Language.NL);
        assertThat(SpokenLanguage.of(List.of(), Map.of(), Locale.FRENCH)).isEqualTo(Language.EN);
    }

    @Test
    void faults_and_reports_are_in_the_language_asked_for() {
        assertThat(Cli.run("check", "none.json", "none.json", "--lang", "nl").err())
                .startsWith("fout: none.json: dit bestand bestaat niet; kijk de naam na");
        assertThat(Cli.run("--lang", "nl", "plan").err()).startsWith("fout: Ontbreekt: 'PROBLEM'");
        assertThat(Cli.run("check", "problems/first-week.json", "solutions/first-week.json", "--lang", "nl")
                        .out())
                .contains("Regels      geen harde regel is gebroken", "min van huis naar ")
                .doesNotContain("Rules", "from home");
    }

    private static Stream<List<CommandSpec>> pairs() {
        List<CommandSpec> english = all(KoffierondeCommand.commandLine(Language.EN));
        List<CommandSpec> dutch = all(DUTCH);
        return Stream.iterate(0, index -> index < english.size(), index -> index + 1)
                .map(index -> List.of(english.get(index), dutch.get(index)));
    }

    static Stream<Object[]> commands() {
        return pairs().map(List::toArray);
    }

    private static List<CommandSpec> all(CommandLine command) {
        return Stream.concat(
                        Stream.of(command.getCommandSpec()),
                        command.getSubcommands().values().stream().flatMap(sub -> all(sub).stream()))
                .toList();
    }
}
