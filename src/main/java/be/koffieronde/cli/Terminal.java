package be.koffieronde.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The terminal that standard error goes to, if it does. Java cannot tell, so the shell is asked. */
final class Terminal {

    private static final int USUAL = 80;

    private Terminal() {}

    /** Its width now, in characters; 0 if there is no terminal. */
    static int columns() {
        try {
            return columns(sizeByShell());
        } catch (IOException e) {
            return 0;
        }
    }

    /** From rows and columns as {@code stty} tells them; terminals that do not know say 0 and count as the usual. */
    static int columns(@Nullable String size) {
        if (size == null || !size.matches("\\d{1,5} \\d{1,5}")) {
            return 0;
        }
        int columns = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
        return columns == 0 ? USUAL : columns;
    }

    private static @Nullable String sizeByShell() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "test -t 2 && stty size <&2")
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader answer =
                new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.US_ASCII))) {
            return answer.readLine();
        }
    }
}
