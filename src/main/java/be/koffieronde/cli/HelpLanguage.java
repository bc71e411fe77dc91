package be.koffieronde.cli;

import be.koffieronde.language.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help in the language of the program: in English as the commands have it, in other words from {@code help_nl.properties}. And
 * the option for it, for every command that has none of its own.
 */
final class HelpLanguage {

    private static final String DESCRIPTION =
            "Language of what the program says: nl or en. Else KOFFIERONDE_LANG in the"
                    + " environment, or the language of the machine.";

    private HelpLanguage() {}

    /** @param asked what was asked for, which papers are then in too */
    static void set(CommandLine commandLine, Language language, Optional<Language> asked) {
        addOption(commandLine);
        commandLine.setDefaultValueProvider(
                argument -> isLanguage(argument) ? asked.map(Language::toString).orElse(null) : null);
        if (language == Language.NL) {
            ResourceBundle words = ResourceBundle.getBundle(
                    HelpLanguage.class.getPackageName() + ".help",
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            commandLine.setResourceBundle(words);
            setFooter(commandLine, words);
        }
    }

    private static void addOption(CommandLine commandLine) {
        CommandSpec command = commandLine.getCommandSpec();
        if (command.findOption(SpokenLanguage.OPTION) == null) {
            command.addOption(OptionSpec.builder(SpokenLanguage.OPTION)
                    .paramLabel("LANG")
                    .type(Language.class)
                    .description(DESCRIPTION)
                    .build());
        }
        commandLine.getSubcommands().values().forEach(HelpLanguage::addOption);
    }

    private static boolean isLanguage(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals(SpokenLanguage.OPTION);
    }

    /** Examples are the same in every language; what stands above them is not. */
    private static void setFooter(CommandLine commandLine, ResourceBundle words) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        usage.footer(Arrays.stream(usage.footer())
                .map(line -> switch (line) {
                    case "Example:" -> words.getString("footer.example");
                    case "Examples:" -> words.getString("footer.examples");
                    default -> line;
                })
                .toArray(String[]::new));
        commandLine.getSubcommands().values().forEach(subcommand -> setFooter(subcommand, words));
    }
}
