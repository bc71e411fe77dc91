package be.koffieronde.cli.options;

import be.koffieronde.format.file.TextFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.TalkTexts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of papers, and the texts supporters take along to talks. */
public final class CardOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "nl",
            description = "nl or en. Else ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = "--openers",
            paramLabel = "FILE",
            description = "Your own sentences to begin a talk with, one on a line.")
    private @Nullable Path openers;

    @Option(
            names = "--first-meeting",
            paramLabel = "FILE",
            description = "Your own words on what a supporter does, for who never met one.")
    private @Nullable Path firstMeeting;

    @Option(
            names = "--address",
            paramLabel = "WORD",
            defaultValue = "je",
            description = "je or u: how Dutch sentences address people. Else ${DEFAULT-VALUE}.")
    private Address address;

    /** How Dutch texts address who reads or hears them. */
    enum Address {
        JE,
        U
    }

    public Language language() {
        return language;
    }

    public TalkTexts texts() {
        TalkTexts usual = address == Address.U ? TalkTexts.polite(language) : TalkTexts.in(language);
        TalkTexts texts = openers == null ? usual : withOpeners(usual, openers);
        return firstMeeting == null ? texts : texts.withFirstMeeting(TextFile.lines(firstMeeting));
    }

    private static TalkTexts withOpeners(TalkTexts usual, Path file) {
        List<String> lines = TextFile.lines(file);
        return InvalidInputException.within(file, () -> usual.withOpeners(lines));
    }
}
