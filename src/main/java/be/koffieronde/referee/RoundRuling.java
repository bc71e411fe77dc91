package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Window;

/** Rules on a whole round: driving, being on time, lunch and waiting. */
final class RoundRuling implements Ruling {

    private final Words words;
    private final Drives drives;

    RoundRuling(Words words, Drives drives) {
        this.words = words;
        this.drives = drives;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        for (Round round : evidence.rounds()) {
            for (Leg leg : round.legs()) {
                lateArrival(leg, tally);
                travelBetweenVisits(leg, tally);
            }
            commute(round, tally);
            noLunch(round, tally);
            waiting(round, tally);
        }
    }

    private void lateArrival(Leg leg, Tally tally) {
        tally.add(
                Rule.LATE_ARRIVAL,
                leg.late(),
                leg::where,
                () -> Message.of(
                        "referee.rule.late",
                        Words.round(leg.to().workday()),
                        leg.late(),
                        words.place(leg.to().visit()),
                        words.reason(leg.to().visit())));
    }

    private void travelBetweenVisits(Leg leg, Tally tally) {
        tally.add(
                Rule.TRAVEL_BETWEEN_VISITS,
                leg.minutes(),
                leg::where,
                () -> Message.of(
                        "referee.rule.travel",
                        Words.round(leg.to().workday()),
                        leg.minutes(),
                        words.place(leg.from().visit()),
                        words.place(leg.to().visit())));
    }

    private void commute(Round round, Tally tally) {
        Planned first = round.first();
        int there = drives.fromHome(first);
        tally.add(
                Rule.COMMUTE,
                there,
                first::where,
                () -> Message.of(
                        "referee.rule.commute.there", Words.round(round.workday()), there, words.place(first.visit())));
        Planned last = round.last();
        int back = drives.toHome(last);
        tally.add(
                Rule.COMMUTE,
                back,
                last::where,
                () -> Message.of(
                        "referee.rule.commute.back", Words.round(round.workday()), back, words.place(last.visit())));
    }

    private void noLunch(Round round, Tally tally) {
        Lunch lunch = round.supporter().lunch();
        if (lunch != null && !leavesRoomFor(lunch, round)) {
            tally.add(
                    Rule.NO_LUNCH,
                    round.lunchMinutes(),
                    round.workday()::where,
                    () -> Message.of(
                            "referee.rule.no-lunch", Words.round(round.workday()), lunch.minutes(), lunch.between()));
        }
    }

    /** Whether lunch fits between two visits, before leaving or after arriving, while no earlier visit still runs. */
    private static boolean leavesRoomFor(Lunch lunch, Round round) {
        int busyUntil = 0;
        for (Leg leg : round.legs()) {
            busyUntil = Math.max(busyUntil, leg.from().end());
            int arrival = Math.max(busyUntil, leg.from().end() + leg.minutes());
            int start = leg.to().start();
            if (fits(lunch, busyUntil, start - leg.minutes()) || fits(lunch, arrival, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Lunch lunch, int from, int to) {
        Window between = lunch.between();
        return Math.min(to, between.to()) - Math.max(from, between.from()) >= lunch.minutes();
    }

    private void waiting(Round round, Tally tally) {
        int span = round.lastEnd() - round.first().start();
        int waiting = span - round.visitMinutes() - round.travelMinutes() - round.lunchMinutes();
        tally.add(
                Rule.WAITING,
                waiting,
                round.workday()::where,
                () -> Message.of("referee.rule.waiting", Words.round(round.workday()), waiting));
    }
}
