package be.koffieronde.roster;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Score;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a supporter could take of a pupil's sessions.
 *
 * @param supporter id
 * @param taken sessions with their places, each with the visits that make way for it
 * @param missing how many there are besides
 * @param change of the score
 * @param drive minutes on the road more than now, to and from home too
 * @param minutesLeft of the weekly hours, in the fullest week with one of the sessions
 * @param newFaces by how many the school would see more supporters in a week, added up over weeks
 * @param talks won and lost
 * @param standIns ids of others who are qualified and at work at those times
 * @param whyNot if nothing is taken, the days with what is in the way
 */
public record IntakeOffer(
        String supporter,
        List<Taken> taken,
        int missing,
        Score change,
        int drive,
        int minutesLeft,
        int newFaces,
        TalkBalance talks,
        List<String> standIns,
        List<Message> whyNot) {

    public IntakeOffer {
        taken = List.copyOf(taken);
        standIns = List.copyOf(standIns);
        whyNot = List.copyOf(whyNot);
    }

    /** Visits that make way. */
    public Stream<VisitMove> moves() {
        return taken.stream().flatMap(one -> one.slot().moves().stream());
    }
}
