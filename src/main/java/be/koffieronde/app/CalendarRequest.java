package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkTexts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What calendar to write.
 *
 * @param texts for a supporter's talks
 * @param log talks held before; null if nobody keeps a log
 * @param output the file to write or to bring up to date
 */
public record CalendarRequest(
        CalendarOwner owner,
        Language language,
        TalkTexts texts,
        @Nullable TalkLog log,
        Path output) {}
