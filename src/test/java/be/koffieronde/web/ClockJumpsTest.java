package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A clock that jumps by days, there and back, while people work. */
@Timeout(180)
class ClockJumpsTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");
    private static final String WRONG = "{\"login\": \"eerste@centrum.be\", \"password\": \"wrong, wrong\"}";

    @TempDir
    private Path directory;

    /** Shows what it is set to. */
    private static final class SetClock extends Clock {
        private volatile Instant now = FirstWeek.THURSDAY.instant();

        void jump(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void weeks_are_planned_at_whatever_time_it_is() {
        SetClock clock = new SetClock();
        try (TestServer server = TestServer.in(directory, clock)) {
            Person planner = server.first();
            String centre = TestServer.centre(planner);
            TestServer.plan(planner, TestServer.add(planner, centre, FIRST_WEEK));
            clock.jump(Duration.ofDays(-10));
            TestServer.plan(planner, TestServer.add(planner, centre, FIRST_WEEK));
            clock.jump(Duration.ofDays(20));
            TestServer.plan(planner, TestServer.add(planner, centre, FIRST_WEEK));
            planner.get("/api/v1/me").is(200);
        }
    }

    @Test
    void people_stay_signed_in_jobs_end_and_everything_is_kept_in_order() {
        SetClock clock = new SetClock();
        try (TestServer server = TestServer.in(directory, clock)) {
            Person planner = server.first();
            String centre = TestServer.centre(planner);
            for (Duration jump : new Duration[] {Duration.ofDays(10), Duration.ofDays(-20), Duration.ofDays(3)}) {
                clock.jump(jump);
                planner.get("/api/v1/me").is(200);
                String roster = TestServer.plan(planner, TestServer.add(planner, centre, FIRST_WEEK));
                planner.post("/api/v1/rosters/" + roster + "/publish", "", "If-Match", "\"1\"")
                        .is(200);
            }
            assertThat(planner.get("/api/v1/centres/" + centre + "/audit")
                            .is(200)
                            .json()
                            .findValuesAsText("action"))
                    .filteredOn("publish-roster"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void whoever_is_signed_in_longer_than_a_month_by_the_clock_signs_in_again() {
        SetClock clock = new SetClock();
        try (TestServer server = TestServer.in(directory, clock)) {
            Person planner = server.first();
            clock.jump(Duration.ofDays(31));

            planner.get("/api/v1/me").is(401);
            server.firstAgain().get("/api/v1/me").is(200);
        }
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_wait_longer() {
        SetClock clock = new SetClock();
        try (TestServer server = TestServer.in(directory, clock)) {
            server.first();
            Answer last = server.stranger().post("/api/v1/session", WRONG);
            while (last.status() == 401) {
                last = server.stranger().post("/api/v1/session", WRONG);
            }
            clock.jump(Duration.ofDays(-9));

            last = server.stranger().post("/api/v1/session", WRONG).is(429);
            assertThat(Integer.parseInt(last.header("Retry-After"))).isLessThanOrEqualTo(30);
            clock.jump(Duration.ofSeconds(31));
            server.firstAgain().get("/api/v1/me").is(200);
        }
    }
}
