package be.koffieronde.format;

import be.koffieronde.roster.Roster;
import java.nio.file.Path;

/** A program that replaces a roster by another and back, without end, saying so each time. */
public final class EndlessBookings {

    private EndlessBookings() {}

    /** @param args a file with a roster, and another roster */
    public static void main(String... args) {
        Path file = Path.of(args[0]);
        Roster now = RosterFile.read(file);
        Roster other = RosterFile.read(Path.of(args[1]));
        while (true) {
            RosterFile.replace(file, now, other, file);
            System.out.println("booked");
            Roster before = now;
            now = other;
            other = before;
        }
    }
}
