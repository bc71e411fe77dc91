package be.koffieronde.report.week;

import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.report.week.SchoolWeek.Call;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is due.
 *
 * @param planned null: left out
 */
public record DueTalk(
        TalkVisit talk, TalkRhythm rhythm, @Nullable Call planned) {}
