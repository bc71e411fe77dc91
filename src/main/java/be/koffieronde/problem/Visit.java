package be.koffieronde.problem;

import be.koffieronde.problem.time.DatedWindows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Session {@code number} (from 1) of a need.
     *
     * @param pupils whose need it is, and those who take part
     * @param week from 1; 0: it is owed, and in no week in particular
     */
    record SupportVisit(
            String id, List<Pupil> pupils, Need need, int week, int number, String location, DatedWindows windows)
            implements Visit {

        public SupportVisit {
            pupils = List.copyOf(pupils);
        }

        /** Whose need it is. */
        public Pupil pupil() {
            return pupils.get(0);
        }

        /** Whether it makes up for one that was missed. */
        public boolean isMakeUp() {
            return week == 0;
        }

        /** What its minutes count when they are lost. */
        public long priorities() {
            return pupils.stream().mapToLong(Pupil::priority).sum();
        }

        @Override
        public int minutes() {
            return need.minutes();
        }

        @Override
        public List<String> persons() {
            Set<String> persons = new LinkedHashSet<>();
            pupils.forEach(pupil -> persons.add("pupil/" + pupil.id()));
            pupils.stream()
                    .filter(pupil -> pupil.classGroup() != null)
                    .forEach(pupil -> persons.add("class/" + pupil.classGroup()));
            return List.copyOf(persons);
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
     * @param isExtra whether a roster has it beside the talks of its problem
     * @param value points its absence costs, before weights
     */
    record TalkVisit(
            String id,
            Partner partner,
            @Nullable String supporter,
            boolean isExtra,
            int minutes,
            long value,
            String location,
            DatedWindows windows)
            implements Visit {

        @Override
        public List<String> persons() {
            return List.of(person(partner.id()));
        }

        @Override
        public @Nullable String requiredSupporter() {
            return supporter;
        }

        public static String person(String partner) {
            return "partner/" + partner;
        }
    }

    /** An appointment. */
    record CommitmentVisit(String id, Commitment commitment, DatedWindows windows) implements Visit {

        /** The week it is of, from 1; 0: it has a date. */
        public int week() {
            return commitment.date() == null ? Integer.parseInt(id.substring(id.lastIndexOf('/') + 1)) : 0;
        }

        @Override
        public int minutes() {
            return commitment.minutes();
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
