package be.koffieronde.problem;

import be.koffieronde.problem.time.Window;

/** The lunch a round owes its supporter: so many minutes somewhere in a window. */
public record Lunch(int minutes, Window between) {

    /** What a supporter has whose file says nothing of lunch. */
    public static final Lunch DEFAULT = new Lunch(30, new Window(11 * 60 + 30, 13 * 60 + 30));
}
