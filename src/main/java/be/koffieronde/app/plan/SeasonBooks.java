package be.koffieronde.app.plan;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.SeasonTalks;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps the books of one policy, week after week. */
final class SeasonBooks {

    private final SeasonPolicy policy;
    private final TalkLog before;
    private final List<LoggedTalk> held = new ArrayList<>();
    private long driveMinutes;
    private long waitingMinutes;
    private long faces;
    private long pupilMinutesLost;
    private long pupilMinutesOutOfReach;
    private final List<Message> outOfReach = new ArrayList<>();

    /** @param before talks before the season */
    SeasonBooks(SeasonPolicy policy, TalkLog before) {
        this.policy = policy;
        this.before = before;
    }

    /** All talks up to now. */
    TalkLog log() {
        return before.plus(held);
    }

    /** Takes down what was planned: its talks count as held. */
    void add(Roster roster, Judgement judgement) {
        SupporterFigures total = judgement.figures().total();
        held.addAll(PlannedTalk.held(roster));
        driveMinutes += total.amount(Measure.DRIVE);
        waitingMinutes += total.amount(Measure.WAITING);
        faces += judgement.verdict().total(Rule.ANOTHER_FACE);
        pupilMinutesLost += judgement.figures().pupilMinutesLost();
        pupilMinutesOutOfReach += judgement.figures().pupilMinutesOutOfReach();
        outOfReach.addAll(judgement.outOfReach());
    }

    /**
     * What it came to.
     *
     * @param start the problem as the season began
     * @param end the day after it
     */
    SeasonCourse close(Directory start, LocalDate end) {
        SeasonTalks talks = SeasonTalks.of(start, held, end);
        return new SeasonCourse(
                policy,
                held,
                talks,
                driveMinutes,
                waitingMinutes,
                faces,
                pupilMinutesLost,
                pupilMinutesOutOfReach,
                outOfReach);
    }
}
