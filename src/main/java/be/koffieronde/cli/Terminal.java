package be.koffieronde.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The terminals that standard output and standard error go to, if they do. Java cannot tell, so the shell is asked. */
enum Terminal {
    OUT("test -t 1 && stty size <&1 >&2"),
    ERR("test -t 2 && stty size <&2");

    private static final int USUAL = 80;

    private final String question;

    Terminal(String question) {
        this.question = question;
    }

    /** Its width now, in characters; 0 if there is no terminal. */
    int columns() {
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

    private @Nullable String sizeByShell() throws IOException {
        try (BufferedReader answer = new BufferedReader(new InputStreamReader(answer(), StandardCharsets.US_ASCII))) {
            return answer.readLine();
        }
    }

    /** The shell gets the output that it is asked about, and answers on the other. */
    private InputStream answer() throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", question);
        return this == OUT
                ? shell.redirectOutput(Redirect.INHERIT).start().getErrorStream()
                : shell.redirectError(Redirect.INHERIT).start().getInputStream();
    }
}
