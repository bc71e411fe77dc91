package be.koffieronde.problem;

import be.koffieronde.problem.time.DatedWindows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to be planned. Visits follow from a problem, see {@link Visits}. */
public sealed interface Visit {

    /** Unique in the problem, such as {@code support/p1-a/1/2}. */
    String id();

    int minutes();

    /** Id of the location. */
    String location();

    DatedWindows windows();

    /** Id of the only supporter who may have it; null if there is a choice. */
    @Nullable
    String requiredSupporter();

    /** Those who cannot be at two visits at a time, each with a prefix for their kind; without the supporter. */
    List<String> persons();

    /** Session {@code number} (from 1) of a need in a week (from 1). */
    record SupportVisit(String id, Pupil pupil, Need need, int week, int number, String location, DatedWindows windows)
            implements Visit {

        @Override
        public int minutes() {
            return need.minutes();
        }

        @Override
        public List<String> persons() {
            List<String> persons = new ArrayList<>(2);
            persons.add("pupil/" + pupil.id());
            if (pupil.classGroup() != null) {
                persons.add("class/" + pupil.classGroup());
            }
            return persons;
        }

        @Override
        public @Nullable String requiredSupporter() {
            return need.requiredSupporter();
        }
    }

    /** A formal meeting. */
    record MeetingVisit(String id, Meeting meeting, String location, DatedWindows windows) implements Visit {

        @Override
        public int minutes() {
            return meeting.minutes();
        }

        @Override
        public List<String> persons() {
            return meeting.partners().stream().map(TalkVisit::person).toList();
        }

        @Override
        public @Nullable String requiredSupporter() {
            return meeting.supporter();
        }
    }

    /**
     * The informal talk over coffee.
     *
     * @param supporter id of the only one who may have it; null: whoever supports a pupil of the partner
     * @param value points its absence costs, before weights
     */
    record TalkVisit(
            String id,
            Partner partner,
            @Nullable String supporter,
            int minutes,
            long value,
            String location,
            DatedWindows windows)
            implements Visit {

        /** Whether a roster has it beside the talks of its problem. */
        public boolean isExtra() {
            return supporter != null;
        }

        @Override
        public List<String> persons() {
            return List.of(person(partner.id()));
        }

        @Override
        public @Nullable String requiredSupporter() {
            return supporter;
        }

        private static String person(String partner) {
            return "partner/" + partner;
        }
    }

    /** A fixed appointment. */
    record CommitmentVisit(String id, Commitment commitment, DatedWindows windows) implements Visit {

        @Override
        public int minutes() {
            return commitment.time().minutes();
        }

        @Override
        public String location() {
            return commitment.location();
        }

        @Override
        public List<String> persons() {
            return List.of();
        }

        @Override
        public String requiredSupporter() {
            return commitment.supporter();
        }
    }
}
