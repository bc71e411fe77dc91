package be.koffieronde.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most heap that was in use after any garbage collection, from the moment this is made: what a run needs at least. */
final class HeapPeak implements NotificationListener, AutoCloseable {

    private final AtomicLong bytes = new AtomicLong();
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
            long used =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().values().stream()
                            .mapToLong(MemoryUsage::getUsed)
                            .sum();
            bytes.accumulateAndGet(used, Math::max);
        }
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
