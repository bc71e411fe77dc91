package be.koffieronde.web;

import be.koffieronde.accounts.Caller;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A request being answered, by somebody who may ask it. */
public final class Call {

    private static final int AT_ONCE = 8192;

    private final Context context;
    private final @Nullable Caller caller;
    private final Caller.@Nullable Place place;
    private byte @Nullable [] sent;
    private boolean isSecret;
    private Consumer<Runnable> whole = Runnable::run;

    /**
     * @param caller null: nobody is signed in
     * @param place what the caller is in the centre it is about; null: it is about none
     */
    Call(Context context, @Nullable Caller caller, Caller.@Nullable Place place) {
        this.context = context;
        this.caller = caller;
        this.place = place;
    }

    public Context context() {
        return context;
    }

    /** Who asks. */
    public Caller caller() {
        return Objects.requireNonNull(caller);
    }

    /** What the caller is in the centre it is about. */
    public Caller.Place place() {
        return Objects.requireNonNull(place);
    }

    /** Id of the centre it is about. */
    public String centre() {
        return place().centre();
    }

    /** The language to answer in: as asked by the header, else the caller's own. */
    public Language language() {
        return languageOf(context, caller);
    }

    static Language languageOf(Context context, @Nullable Caller caller) {
        String asked = Objects.requireNonNullElse(context.header("Accept-Language"), "");
        for (Language language : Language.values()) {
            if (asked.startsWith(language.toString())) {
                return language;
            }
        }
        return caller == null ? Language.NL : caller.language();
    }

    String word(Message message) {
        return Vocabulary.of(language()).say(message);
    }

    /** A part of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** What the address asks for by a name; null: nothing. */
    @Nullable
    public String query(String name) {
        return context.queryParam(name);
    }

    /**
     * What was sent.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it
     */
    public <T> T body(Form<T> form) {
        byte[] bytes = bytes(Limits.MOST_OF_FORM);
        return JsonFile.read(Path.of("body"), () -> new ByteArrayInputStream(bytes), form.reader());
    }

    /**
     * What was sent, as it is.
     *
     * @throws Refusal if it is more
     */
    byte[] bytes(int most) {
        byte[] bytes = sent == null ? read(most) : sent;
        sent = bytes;
        if (bytes.length > most) {
            throw new Refusal(413, Message.of("web.too-large", most));
        }
        return bytes;
    }

    /**
     * A document that was sent, as it is.
     *
     * @throws Refusal if it is more than any document
     */
    public byte[] document() {
        return bytes(Limits.MOST_BYTES);
    }

    private byte[] read(int most) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        long begin = System.nanoTime();
        try (InputStream in = context.bodyInputStream()) {
            for (int count = in.read(some); count >= 0 && read.size() <= most; count = in.read(some)) {
                read.write(some, 0, count);
                if (Limits.isTooSlow(read.size(), System.nanoTime() - begin)) {
                    throw new Refusal(408, Message.of("web.status", 408));
                }
            }
            return read.toByteArray();
        } catch (IOException e) {
            throw new Refusal(400, Message.of("web.status", 400));
        }
    }

    /**
     * The version that the caller knows, by {@code If-Match}.
     *
     * @throws Refusal if it is not told
     */
    public long known() {
        String match = Objects.requireNonNullElse(context.header("If-Match"), "");
        String version = match.replaceFirst("^W/", "").replace("\"", "").strip();
        if (!version.matches("[0-9]{1,18}")) {
            throw new Refusal(428, Message.of("web.if-match"));
        }
        return Long.parseLong(version);
    }

    public void answer(int status, Map<String, ?> body) {
        context.status(status);
        send(context, "application/json", JsonLayout.line(body));
    }

    /** The same of something that is told once, and kept nowhere. */
    public void answerSecret(int status, Map<String, ?> body) {
        isSecret = true;
        answer(status, body);
    }

    /** Writes and answers as a whole: whoever sends the same again is answered the same, whatever happens in between. */
    public void atOnce(Runnable writing) {
        whole.accept(writing);
    }

    /** @param doing does what is written and answered as a whole */
    void wholeBy(Consumer<Runnable> doing) {
        whole = doing;
    }

    /** Whether what is answered is kept nowhere. */
    boolean isSecret() {
        return isSecret;
    }

    /** The same of something that has versions. */
    public void answer(int status, Map<String, ?> body, long version) {
        context.header("ETag", "\"" + version + "\"");
        answer(status, body);
    }

    /** A document as it is stored. */
    public void answer(String document, long version) {
        context.header("ETag", "\"" + version + "\"");
        send(context, "application/json", document);
    }

    /** What writes an answer. */
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /** JSON that is written. */
    public void answer(Text json) {
        StringWriter out = new StringWriter();
        try {
            json.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        send(context, "application/json", out.toString());
    }

    /** What the address must ask for by a name. */
    public String required(String name) {
        String said = query(name);
        if (said == null || said.isBlank()) {
            throw new InvalidInputException(Fault.of("web.not-said", name));
        }
        return said;
    }

    /** A date that the address asks for by a name; null: none. */
    @Nullable
    public LocalDate date(String name) {
        String said = query(name);
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(Fault.of("format.no-date", said).in(name));
        }
    }

    /** A whole number that the address asks for by a name; null: none. */
    @Nullable
    public Integer number(String name, int least, int most) {
        String said = query(name);
        if (said == null) {
            return null;
        }
        int number = said.matches("[0-9]{1,9}") ? Integer.parseInt(said) : -1;
        if (number < least || number > most) {
            throw new InvalidInputException(
                    Fault.of("web.number", said, least, most).in(name));
        }
        return number;
    }

    /** Whether the address asks for something by a name. */
    public boolean flag(String name) {
        String said = query(name);
        return said != null && !said.equals("false");
    }

    /** A text in UTF-8, which the library would not choose by itself. */
    public static void send(Context context, String type, String text) {
        context.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing to tell. */
    public void done() {
        context.status(204);
    }
}
