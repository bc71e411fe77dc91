package be.koffieronde.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/**
 * The most heap that was in use after any garbage collection, also one of young objects only, from the moment this is made:
 * about what a run needs.
 */
final class HeapPeak implements NotificationListener, AutoCloseable {

    private final AtomicLong bytes = new AtomicLong();
    private final List<String> heaps = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();
    private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(NotificationEmitter.class::isInstance)
            .map((GarbageCollectorMXBean collector) -> (NotificationEmitter) collector)
            .toList();

    HeapPeak() {
        System.gc();
        collectors.forEach(collector -> collector.addNotificationListener(this, null, null));
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getUserData() instanceof CompositeData data) {
            Map<String, MemoryUsage> after =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            long used = heaps.stream().mapToLong(heap -> used(after.get(heap))).sum();
            bytes.accumulateAndGet(used, Math::max);
        }
    }

    private static long used(@Nullable MemoryUsage usage) {
        return usage == null ? 0 : usage.getUsed();
    }

    /** So far; what is in use now if nothing has been collected yet. */
    long megabytes() {
        long known = bytes.get();
        long used = known > 0
                ? known
                : ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return used >> 20;
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
