package be.koffieronde.app.places;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Taken;
import java.util.List;

/**
 * What a supporter could take of a pupil's sessions.
 *
 * @param supporter id
 * @param taken sessions with their places, by need and week
 * @param missing how many there are besides
 * @param change of the score
 * @param drive minutes on the road more than now, to and from home too
 * @param minutesLeft of the weekly hours, in the fullest week with one of the sessions
 * @param newFaces by how many the school would see more supporters in a week, added up over weeks
 * @param talks with the pupil's partners that are left out and would fit then
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
        int talks,
        List<Message> whyNot) {

    public IntakeOffer {
        taken = List.copyOf(taken);
        whyNot = List.copyOf(whyNot);
    }
}
