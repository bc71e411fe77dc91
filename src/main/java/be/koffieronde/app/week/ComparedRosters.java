package be.koffieronde.app.week;

import be.koffieronde.language.Message;
import be.koffieronde.roster.diff.RosterDiff;
import java.util.List;

/**
 * Two rosters of one problem, side by side.
 *
 * @param sections what is different for supporters, pupils and partners, in messages; none where nothing is
 */
public record ComparedRosters(Judgement first, Judgement second, RosterDiff diff, List<Section> sections) {

    public ComparedRosters {
        sections = List.copyOf(sections);
    }

    /** Whether everybody does the same at the same time, and it comes down to the same. */
    public boolean areEqual() {
        return diff.isEmpty()
                && first.verdict().totals().equals(second.verdict().totals());
    }

    /** All people of one kind for whom something is different. */
    public record Section(Message title, List<Person> people) {

        public Section {
            people = List.copyOf(people);
        }
    }

    /** What is different for one person, a line for each visit. */
    public record Person(String name, List<Message> lines) {

        public Person {
            lines = List.copyOf(lines);
        }
    }
}
