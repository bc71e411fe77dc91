package be.koffieronde.report;

import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.report.SchoolWeek.Call;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is due.
 *
 * @param planned null: left out
 */
record DueTalk(TalkVisit talk, TalkRhythm rhythm, @Nullable Call planned) {}
