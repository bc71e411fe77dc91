package be.koffieronde.app.plan;

import be.koffieronde.language.Message;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.SeasonTalks;
import java.util.List;

/**
 * What a season comes to under one policy, over all its weeks.
 *
 * @param talks which of them were held, and who waited
 * @param driveMinutes from and to home and between visits
 * @param waitingMinutes neither visit, drive nor lunch
 * @param faces supporters beyond the first at each school in each week
 * @param pupilMinutesLost of sessions left out that somebody could hold
 * @param pupilMinutesOutOfReach of those that nobody could
 * @param outOfReach a line for each cause of that, in each horizon
 */
public record SeasonCourse(
        SeasonPolicy policy,
        List<LoggedTalk> held,
        SeasonTalks talks,
        long driveMinutes,
        long waitingMinutes,
        long faces,
        long pupilMinutesLost,
        long pupilMinutesOutOfReach,
        List<Message> outOfReach) {

    public SeasonCourse {
        held = List.copyOf(held);
        outOfReach = List.copyOf(outOfReach);
    }
}
