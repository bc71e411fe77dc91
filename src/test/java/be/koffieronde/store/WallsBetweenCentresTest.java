package be.koffieronde.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The second wall: what statements see that forget to ask for a centre. */
@EnabledIfEnvironmentVariable(named = "KOFFIERONDE_POSTGRESQL", matches = ".+")
class WallsBetweenCentresTest {

    private static final String ROLE = "koffieronde_walled";

    @TempDir
    private Path directory;

    private TestStore.Place place;
    private Database database;
    private boolean isWalled;

    @BeforeEach
    void start() throws Exception {
        place = TestStore.POSTGRESQL.place(directory);
        database = place.open();
        isWalled = database.isWalled();
        for (String centre : List.of("a", "b")) {
            database.writeAll(tx -> {
                new Centres(tx).add(new Centre(centre, centre));
                return tx.update("insert into road_network values (:in, 'roads', 'of " + centre + "', 1)")
                        .bind("in", centre)
                        .execute();
            });
        }
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
        place.close();
    }

    /** Superusers see past walls: they become somebody who does not, until the transaction ends. */
    private static void comeDown(Tx tx) {
        tx.update("do $$ begin create role " + ROLE + "; exception when duplicate_object then null; end $$")
                .execute();
        String schema = tx.query("select current_schema()").mapTo(String.class).one();
        tx.update("grant usage on schema " + schema + " to " + ROLE).execute();
        tx.update("grant all on all tables in schema " + schema + " to " + ROLE).execute();
        tx.update("set local role " + ROLE).execute();
    }

    private List<String> networks(Tx tx) {
        if (!isWalled) {
            comeDown(tx);
        }
        return tx.query("select document from road_network order by document")
                .mapTo(String.class)
                .list();
    }

    @Test
    void a_statement_that_forgets_its_centre_sees_it_alone() {
        assertThat(database.write("a", this::networks)).containsExactly("of a");
        assertThat(database.write("b", this::networks)).containsExactly("of b");
        assertThat(database.write("none", this::networks)).isEmpty();
        assertThat(database.writeAll(this::networks)).containsExactly("of a", "of b");
    }

    @Test
    void a_statement_cannot_write_or_remove_anything_of_another_centre() {
        assertThat(database.<Integer>write("a", tx -> {
                    networks(tx);
                    return tx.update("update road_network set document = 'taken'")
                            .execute();
                }))
                .isEqualTo(1);
        assertThat(database.<Integer>write("b", tx -> {
                    networks(tx);
                    return tx.update("delete from road_network where centre_id = 'a'")
                            .execute();
                }))
                .isZero();
        assertThatThrownBy(() -> database.<Integer>write("a", tx -> {
                    networks(tx);
                    return tx.update("insert into road_network values ('b', 'other', 'put', 1)")
                            .execute();
                }))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_table_with_a_centre_is_walled() {
        assertThat(database.<List<String>>writeAll(tx -> tx.query(
                                "select c.table_name from information_schema.columns c where c.column_name = 'centre_id'"
                                        + " and c.table_schema = current_schema() and not exists (select from pg_class t where"
                                        + " t.oid = format('%I.%I', c.table_schema, c.table_name)::regclass"
                                        + " and t.relrowsecurity and t.relforcerowsecurity)")
                        .mapTo(String.class)
                        .list()))
                .isEmpty();
    }
}
