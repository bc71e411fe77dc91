package be.koffieronde.cli.options;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line. In English picocli says it by itself, in more detail. */
public record ParseFault(ParameterException failure) {

    public Message in(Language language) {
        if (failure instanceof UnfitOptions options) {
            return options.fault();
        }
        return language == Language.EN ? asSaid() : worded();
    }

    /** Of another program, which may have several lines. */
    private Message asSaid() {
        return Message.asSaid(String.valueOf(failure.getMessage())
                .lines()
                .map(FreeText::visible)
                .collect(Collectors.joining("\n")));
    }

    private Message worded() {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.unmatched", quoted(unmatched.getUnmatched()));
        } else if (failure instanceof MissingParameterException missing) {
            return Message.of(
                    "cli.missing",
                    quoted(missing.getMissing().stream().map(ParseFault::name).toList()));
        } else if (failure instanceof OverwrittenOptionException twice) {
            return Message.of("cli.twice", name(twice.getOverwritten()));
        }
        return invalid(failure.getArgSpec());
    }

    private Message invalid(@Nullable ArgSpec argument) {
        if (argument == null) {
            return asSaid();
        }
        Message fault = failure.getCause() instanceof UnfitArgument unfit
                ? unfit.fault()
                : Message.asSaid("'" + FreeText.visible(String.valueOf(failure.getValue())) + "'");
        return argument.isOption()
                ? Message.of("cli.invalid-option", name(argument), fault)
                : Message.of("cli.invalid-argument", name(argument), fault);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + FreeText.visible(text) + "'").collect(Collectors.joining(", "));
    }
}
