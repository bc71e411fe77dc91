package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private Instant now = Instant.parse("2026-11-29T08:00:00Z");
    private final Attempts attempts = new Attempts(new Movable(), 3, PAUSE);

    private final class Movable extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void count(int times) {
        for (int i = 0; i < times; i++) {
            attempts.count("an");
        }
    }

    @Test
    void so_many_are_allowed_at_once_and_then_one_after_each_pause() {
        count(2);
        assertThat(attempts.wait("an")).isZero();
        count(1);
        assertThat(attempts.wait("an")).isEqualTo(PAUSE);

        now = now.plusSeconds(29);
        assertThat(attempts.wait("an")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(attempts.wait("an")).isZero();
        count(1);
        assertThat(attempts.wait("an")).isEqualTo(PAUSE);
    }

    @Test
    void others_are_not_hindered() {
        count(3);

        assertThat(attempts.wait("bo")).isZero();
    }

    @Test
    void what_is_given_back_does_not_count() {
        count(3);
        attempts.giveBack("an");

        assertThat(attempts.wait("an")).isZero();
    }

    @Test
    void a_clock_that_is_set_back_neither_frees_nor_binds() {
        count(3);
        now = now.minus(Duration.ofDays(1));
        assertThat(attempts.wait("an")).isEqualTo(PAUSE);

        count(1);
        now = now.plus(PAUSE);
        assertThat(attempts.wait("an")).isZero();
    }

    @Test
    void who_waits_when_the_clock_is_set_back_waits_no_longer() {
        count(3);
        now = now.minus(Duration.ofDays(9));
        assertThat(attempts.wait("an")).isEqualTo(PAUSE);

        now = now.plus(PAUSE);
        assertThat(attempts.wait("an")).isZero();
    }

    @Test
    void keys_without_end_do_not_fill_the_memory() {
        for (int i = 0; i < 50_000; i++) {
            attempts.count("key " + i);
        }

        assertThat(attempts.size()).isEqualTo(20_000);
    }
}
