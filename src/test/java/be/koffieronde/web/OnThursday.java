package be.koffieronde.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share a server, on the Thursday of the first week; each has a centre of its own there. */
abstract class OnThursday {

    static TestServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = TestServer.in(directory, FirstWeek.THURSDAY);
    }

    @AfterAll
    static void end() {
        server.close();
    }
}
