package be.koffieronde.cli;

import be.koffieronde.cli.options.ParseFault;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Terminal;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what went wrong, and what to do about it.
 *
 * @param debug whether to show where the program itself went wrong
 * @param language to say it in
 */
record Failures(boolean debug, Language language) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(said("cli.error", new ParseFault(failure).in(language)));
        suggest(failure, err);
        err.println(said("cli.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure, command.getErr());
    }

    /** Prints a failure and gives the exit code it deserves. */
    int report(Throwable failure, PrintWriter err) {
        if (failure instanceof InvalidInputException input) {
            Page page = new Page(err, Terminal.ERR.columns(), language);
            input.faults().forEach(page::error);
            return ExitCode.BAD_INPUT;
        }
        err.println(isOutOfMemory(failure) ? outOfMemory() : internalError(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static boolean isOutOfMemory(@Nullable Throwable failure) {
        return failure != null && (failure instanceof OutOfMemoryError || isOutOfMemory(failure.getCause()));
    }

    private String outOfMemory() {
        return said("cli.out-of-memory", Runtime.getRuntime().maxMemory() >> 20);
    }

    private String internalError(Throwable failure) {
        return said("cli.went-wrong", shown(failure.toString()));
    }

    private void suggest(ParameterException failure, PrintWriter err) {
        if (language == Language.EN) {
            UnmatchedArgumentException.printSuggestions(failure, err);
        } else if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println(said("cli.meant", Message.joined("language.or", unmatched.getSuggestions())));
        }
    }

    private String said(String code, Object... values) {
        return Vocabulary.of(language).say(Message.of(code, values));
    }

    /** A message of another program, which may have several lines. */
    private static String shown(String message) {
        return message.lines().map(FreeText::visible).collect(Collectors.joining("\n"));
    }
}
