package be.koffieronde.cli.commands.server;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.cli.Cli;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever runs a server lets people in and takes them out, beside it. */
class PeopleCommandTest {

    @TempDir
    private Path directory;

    private Database open() {
        return Database.open(DatabaseAddress.in(directory.resolve("data")), Clock.systemUTC());
    }

    @BeforeEach
    void makeACentre() {
        try (Database database = open()) {
            database.writeAll(tx -> {
                new Centres(tx).add(new Centre("c1", "Limburg"));
                return tx;
            });
        }
    }

    private Cli people(String... words) {
        List<String> all = new ArrayList<>(List.of("people"));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", directory.resolve("data").toString()));
        return Cli.run(all.toArray(new String[0]));
    }

    private Cli add(String login, String role) {
        Cli run = people("add", login, "--name", "An Peeters", "--role", role, "--address", "https://koffie.be");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /** What stands behind the last mark of a line that is printed. */
    private static String token(Cli run) {
        return run.out().strip().replaceFirst("(?s).*#password=", "");
    }

    private boolean comesIn(String login, String password) {
        try (Database database = open()) {
            return new Accounts(database).signIn(login, password).isPresent();
        }
    }

    private void choose(String token, String password) {
        try (Database database = open()) {
            new Accounts(database).choosePassword(token, password);
        }
    }

    @Test
    void who_is_added_gets_a_link_chooses_a_password_and_is_listed() {
        Cli added = add("An@Centrum.be", "planner");

        assertThat(added.out()).contains("https://koffie.be/#password=");
        assertThat(people("list").out()).contains("an@centrum.be  An Peeters  planner  (invited)");
        choose(token(added), "koffie met juf Heidi");
        assertThat(people("list").out())
                .contains("an@centrum.be  An Peeters  planner")
                .doesNotContain("(invited)");
        assertThat(comesIn("an@centrum.be", "koffie met juf Heidi")).isTrue();
    }

    @Test
    void a_reset_gives_another_link_and_the_password_counts_until_it_is_used() {
        choose(token(add("an@centrum.be", "planner")), "koffie met juf Heidi");

        Cli reset = people("reset", "an@centrum.be");
        assertThat(comesIn("an@centrum.be", "koffie met juf Heidi")).isTrue();
        choose(token(reset), "thee met meester Tom");

        assertThat(comesIn("an@centrum.be", "koffie met juf Heidi")).isFalse();
        assertThat(comesIn("an@centrum.be", "thee met meester Tom")).isTrue();
    }

    @Test
    void who_is_removed_keeps_the_account_and_who_is_forgotten_does_not() {
        choose(token(add("an@centrum.be", "planner")), "koffie met juf Heidi");
        choose(token(add("bo@centrum.be", "reader")), "koffie met juf Heidi");

        assertThat(people("remove", "an@centrum.be").out()).contains("an@centrum.be is out of the centre");
        assertThat(people("remove", "bo@centrum.be", "--forget").out()).contains("bo@centrum.be is forgotten");

        assertThat(people("list").out()).isEmpty();
        assertThat(comesIn("an@centrum.be", "koffie met juf Heidi")).isTrue();
        assertThat(comesIn("bo@centrum.be", "koffie met juf Heidi")).isFalse();
    }

    @Test
    void nobody_of_that_login_a_wrong_role_or_centre_and_no_server_are_told() {
        assertThat(people("reset", "nobody@centrum.be").exitCode()).isEqualTo(2);
        assertThat(people("remove", "nobody@centrum.be").err()).contains("nobody@centrum.be");
        assertThat(people("add", "an@centrum.be", "--name", "An", "--role", "boss")
                        .exitCode())
                .isEqualTo(2);
        assertThat(people("list", "--centre", "Gent").err()).contains("Limburg");
        Cli nothing =
                Cli.run("people", "list", "--data", directory.resolve("nothing").toString());
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(directory.resolve("nothing")).doesNotExist();
    }

    @Test
    void who_was_forgotten_after_a_backup_is_named_when_it_is_restored() {
        choose(token(add("an@centrum.be", "planner")), "koffie met juf Heidi");
        choose(token(add("bo@centrum.be", "reader")), "koffie met juf Heidi");
        String data = directory.resolve("data").toString();
        String backup = directory.resolve("backup.zip").toString();
        assertThat(Cli.run("backup", backup, "--data", data).exitCode()).isZero();
        people("remove", "bo@centrum.be", "--forget");

        String there = directory.resolve("there").toString();
        Cli restored = Cli.run("restore", backup, "--data", there, "--former", data);
        Cli unknown =
                Cli.run("restore", backup, "--data", directory.resolve("else").toString());

        assertThat(restored.out())
                .contains("koffieronde people remove bo@centrum.be --forget")
                .doesNotContain("an@centrum.be");
        assertThat(unknown.out()).contains("taken out for good after 20", "--former");
    }
}
