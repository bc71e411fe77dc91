package be.koffieronde.store;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of a database, brought from the version they have to the one this program knows. */
final class Migrations {

    /** The latest version of the tables. */
    static final String LATEST = "latest";

    /** Where the tables of each version are described. */
    private static final String PLACE = "classpath:be/koffieronde/store";

    /** What PostgreSQL is told besides. */
    private static final String WALLS = "classpath:be/koffieronde/store-postgresql";

    private static final Set<MigrationState> NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final DatabaseAddress address;
    private final HikariDataSource connections;

    Migrations(DatabaseAddress address, HikariDataSource connections) {
        this.address = address;
        this.connections = connections;
    }

    /**
     * Makes or changes tables until they are of a version.
     *
     * @throws InvalidInputException if they cannot be, or are none of ours
     */
    void run(String version) {
        Flyway all = flyway(LATEST);
        try {
            if (Stream.of(all.info().all()).anyMatch(one -> NEWER.contains(one.getState()))) {
                throw new InvalidInputException(Fault.of("store.newer", address));
            }
            if (!version.equals(LATEST) && !knows(version, all)) {
                throw new InvalidInputException(Fault.of("store.newer-backup"));
            }
            flyway(version).migrate();
            connections.getHikariPoolMXBean().softEvictConnections();
        } catch (FlywayValidateException e) {
            throw new InvalidInputException(Fault.of("store.altered", address));
        } catch (FlywayException e) {
            throw new InvalidInputException(fault(e));
        }
    }

    /** The version that the tables have; "0" if there are none. */
    String version() {
        MigrationInfo current = flyway(LATEST).info().current();
        MigrationVersion version = current == null ? null : current.getVersion();
        return version == null ? "0" : version.getVersion();
    }

    private static boolean knows(String version, Flyway flyway) {
        return Stream.of(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(known -> known != null && known.getVersion().equals(version));
    }

    private Flyway flyway(String version) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(connections)
                .locations(PLACE)
                .target(version)
                .validateMigrationNaming(true);
        return address.isSqlite() ? flyway.load() : walled(flyway).load();
    }

    /** Tables are changed from beyond the walls that they are given. */
    private static FluentConfiguration walled(FluentConfiguration flyway) {
        return flyway.locations(PLACE, WALLS).initSql("set koffieronde.centre = '" + Tx.ALL + "'");
    }

    private Fault fault(FlywayException failure) {
        return failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? Fault.of("store.foreign", address)
                : Connections.fault(address, failure);
    }
}
