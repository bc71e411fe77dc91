package be.koffieronde.bench;

import java.lang.management.ManagementFactory;

/** What measurements depend on besides the program. */
final class Machine {

    private Machine() {}

    /** Processors, system and Java, in one line. */
    static String here() {
        return "%d processors, heap of at most %d MB, %s %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        ManagementFactory.getRuntimeMXBean().getVmName(),
                        Runtime.version());
    }
}
