package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    private static final RuntimeException FAULTY_INPUT = InvalidInputException.of(List.of(
            Fault.of("format.missing", "name").in("week.json"),
            Fault.of("format.given-twice").in("$.weeks").in("week.json")));

    @Test
    void every_fault_of_the_input_has_its_own_line() {
        Cli run = runOf(() -> {
            throw FAULTY_INPUT;
        });

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "error: week.json: the field 'name' is missing; add it",
                        "error: week.json: $.weeks: given twice; leave one out");
    }

    @Test
    void a_mistake_of_the_program_asks_for_a_report_without_a_stack_trace() {
        Cli run = runOf(() -> {
            throw new IllegalStateException("lost a visit");
        });

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("lost a visit", "Please report it").doesNotContain("\tat ");
    }

    @Test
    void a_stack_trace_is_shown_when_debugging() {
        Cli run = runOf(new Failures(true, Language.EN), () -> {
            throw new IllegalStateException("lost a visit");
        });

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("\tat be.koffieronde.");
    }

    @Test
    void an_error_of_the_virtual_machine_asks_for_a_report_as_well() {
        Cli run = runOf(() -> {
            throw new StackOverflowError();
        });

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("StackOverflowError", "Please report it");
    }

    @Test
    void running_out_of_memory_says_how_to_give_more() {
        Cli run = runOf(() -> {
            throw new OutOfMemoryError();
        });

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("memory is not enough", "KOFFIERONDE_OPTS=-Xmx")
                .doesNotContain("report");
    }

    @Test
    void running_out_of_memory_in_another_thread_says_how_to_give_more() {
        Cli run = runOf(() -> {
            throw new IllegalStateException(new OutOfMemoryError());
        });

        assertThat(run.err()).contains("KOFFIERONDE_OPTS=-Xmx");
    }

    private static Cli runOf(Callable<Integer> work) {
        return runOf(new Failures(false, Language.EN), work);
    }

    private static Cli runOf(Failures failures, Callable<Integer> work) {
        return Cli.run(new CommandLine(new Work(work)), failures);
    }

    @Command(name = "work")
    private record Work(Callable<Integer> work) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
