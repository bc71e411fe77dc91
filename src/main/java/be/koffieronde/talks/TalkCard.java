package be.koffieronde.talks;

import org.jspecify.annotations.Nullable;

/**
 * A planned talk with what to carry along.
 *
 * @param opener a sentence to begin with
 * @param firstMeeting what a supporter does; null if the two have met before
 */
public record TalkCard(
        PlannedTalk talk, String opener, @Nullable String firstMeeting) {}
