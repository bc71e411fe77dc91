package be.koffieronde.cli;

import be.koffieronde.problem.FreeText;
import be.koffieronde.problem.InvalidInputException;
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
 */
record Failures(boolean debug) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + shown(String.valueOf(failure.getMessage())));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.printf(
                "'%s --help' tells what it takes.%n", command.getCommandSpec().qualifiedName());
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure, command.getErr());
    }

    /** Prints a failure and gives the exit code it deserves. */
    int report(Throwable failure, PrintWriter err) {
        if (failure instanceof InvalidInputException input) {
            Page page = new Page(err, Terminal.ERR.columns());
            input.lines().forEach(fault -> page.line("error: " + fault));
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

    private static String outOfMemory() {
        return """
                error: %d MB of memory is not enough for this.
                Give more, for instance with KOFFIERONDE_OPTS=-Xmx4g in the environment.""".formatted(Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String internalError(Throwable failure) {
        return """
                error: Koffieronde itself went wrong: %s
                This is no fault of your files. Please report it with the command you gave
                and what it prints with KOFFIERONDE_DEBUG=1 in the environment.""".formatted(shown(failure.toString()));
    }

    /** A message of another program, which may have several lines. */
    private static String shown(String message) {
        return message.lines().map(FreeText::visible).collect(Collectors.joining("\n"));
    }
}
