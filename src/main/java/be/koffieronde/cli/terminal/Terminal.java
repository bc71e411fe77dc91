package be.koffieronde.cli.terminal;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** The terminals that standard output and standard error go to, if they do. Java cannot tell, so JLine asks the system. */
public enum Terminal {
    OUT(SystemStream.Output),
    ERR(SystemStream.Error);

    private static final int USUAL = 80;

    /** Would warn users of systems that JLine does not know. Held here, for a logger that nobody holds forgets its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    static {
        JLINE.setLevel(Level.OFF);
    }

    private final SystemStream stream;

    Terminal(SystemStream stream) {
        this.stream = stream;
    }

    /** Its width now, in characters; 0 if there is no terminal, or no way to ask. */
    public int columns() {
        try {
            TerminalProvider system = TerminalProvider.load("jni");
            return system.isSystemStream(stream) ? knownOrUsual(system.systemStreamWidth(stream)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Terminals that do not know say 0. */
    static int knownOrUsual(int columns) {
        return columns > 0 ? columns : USUAL;
    }
}
