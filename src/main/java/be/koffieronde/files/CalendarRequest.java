package be.koffieronde.files;

import be.koffieronde.language.Language;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkTexts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What calendars to write.
 *
 * @param texts for a supporter's talks
 * @param log talks held before; null if nobody keeps a log
 * @param hasNames whether supporters read pupils' names; else, as everybody else, their initials
 * @param output the file to write or to bring up to date, or the directory of the files
 */
public record CalendarRequest(
        Language language, TalkTexts texts, @Nullable TalkLog log, boolean hasNames, Path output) {}
