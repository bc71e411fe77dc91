package be.koffieronde.desk.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, Integer> recent = new Recent<>(2);
    private final AtomicInteger made = new AtomicInteger();

    private int get(String key, int least) {
        return recent.get(key, value -> value >= least, made::incrementAndGet);
    }

    @Test
    void what_is_right_is_kept_and_what_is_not_is_made_again() {
        assertThat(get("an", 1)).isEqualTo(1);
        assertThat(get("an", 1)).isEqualTo(1);
        assertThat(get("an", 2)).isEqualTo(2);
    }

    @Test
    void what_was_asked_for_longest_ago_goes() {
        List.of("an", "bo", "an", "chaima").forEach(key -> get(key, 1));

        assertThat(recent.find("bo")).isEmpty();
        assertThat(recent.find("an")).contains(1);
    }

    @Test
    void of_many_who_ask_at_once_one_makes_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Future<Integer> first = pool.submit(() -> recent.get("an", value -> true, () -> {
                begun.countDown();
                await(go);
                return made.incrementAndGet();
            }));
            begun.await();
            List<Future<Integer>> others = IntStream.range(0, 7)
                    .mapToObj(any -> pool.submit(() -> get("an", 1)))
                    .toList();
            assertThat(get("bo", 1)).isEqualTo(1);
            go.countDown();
            for (Future<Integer> one : others) {
                assertThat(one.get()).isEqualTo(first.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void who_must_not_wait_makes_it_beside_another() throws Exception {
        Recent<String, Integer> hasty = new Recent<>(2, () -> true);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> first = pool.submit(() -> hasty.get("an", value -> true, () -> {
                begun.countDown();
                await(go);
                return 1;
            }));
            begun.await();
            assertThat(hasty.get("an", value -> true, () -> 2)).isEqualTo(2);
            go.countDown();
            assertThat(first.get()).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_cannot_be_made_is_tried_again_by_the_next() {
        assertThatThrownBy(() -> recent.get("an", value -> true, () -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(get("an", 1)).isEqualTo(1);
    }
}
