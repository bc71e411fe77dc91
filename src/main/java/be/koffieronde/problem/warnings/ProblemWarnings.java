package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import java.util.ArrayList;
import java.util.List;

/** What is valid in a problem and yet can hardly be meant: demands that no roster can meet, whoever makes it. */
public final class ProblemWarnings {

    private ProblemWarnings() {}

    /** One line per warning, naming ids and a remedy: needs, meetings, talks, commitments, lunches, capacity, places, typing. */
    public static List<Message> of(Directory directory) {
        List<Visit> visits = Visits.of(directory);
        List<Message> warnings = new ArrayList<>();
        warnings.addAll(NeedWarnings.of(directory, visits));
        warnings.addAll(AppointmentWarnings.of(directory, visits));
        warnings.addAll(CapacityWarnings.of(directory.problem()));
        warnings.addAll(PlaceWarnings.of(directory.problem().locations()));
        warnings.addAll(TypingWarnings.of(directory.problem()));
        return warnings;
    }
}
