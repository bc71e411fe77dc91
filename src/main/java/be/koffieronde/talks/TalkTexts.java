package be.koffieronde.talks;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a supporter can carry along to a talk.
 *
 * @param openers sentences to begin with, at least two
 * @param firstMeeting what a supporter does, for who never met one
 */
public record TalkTexts(List<String> openers, String firstMeeting) {

    public TalkTexts {
        openers = List.copyOf(openers);
        if (openers.stream().distinct().count() < Math.max(2, openers.size())) {
            throw new InvalidInputException(Fault.of("talks.openers", openers));
        }
    }

    /** The texts that come with the program, which say {@code je} in Dutch. */
    public static TalkTexts in(Language language) {
        return of("-" + language.locale() + ".txt");
    }

    /** The same, which say {@code u} in Dutch. */
    public static TalkTexts polite(Language language) {
        return language == Language.NL ? of("-nl-u.txt") : in(language);
    }

    private static TalkTexts of(String suffix) {
        return new TalkTexts(lines("openers" + suffix), String.join(" ", lines("first-meeting" + suffix)));
    }

    /** The same with openers from a file somebody edited. */
    public TalkTexts withOpeners(List<String> lines) {
        return new TalkTexts(texts(lines), firstMeeting);
    }

    /** The same with a hint from a file somebody edited; its lines become one text. */
    public TalkTexts withFirstMeeting(List<String> lines) {
        return new TalkTexts(openers, String.join(" ", texts(lines)));
    }

    private static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(TalkTexts.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return texts(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blank lines and those that start with {@code #}. */
    private static List<String> texts(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
