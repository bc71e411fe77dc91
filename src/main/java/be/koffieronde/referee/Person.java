package be.koffieronde.referee;

import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody other than a supporter who cannot be in two places at a time. */
record Person(Kind kind, String id) {

    enum Kind {
        PUPIL,
        CLASS_GROUP,
        PARTNER
    }

    /** Everybody a visit keeps busy besides its supporter; nobody for a commitment. */
    static List<Person> of(Visit visit) {
        Set<Person> persons = new LinkedHashSet<>();
        if (visit instanceof SupportVisit session) {
            for (Pupil pupil : session.pupils()) {
                persons.add(new Person(Kind.PUPIL, pupil.id()));
                if (pupil.classGroup() != null) {
                    persons.add(new Person(Kind.CLASS_GROUP, pupil.classGroup()));
                }
            }
        } else if (visit instanceof MeetingVisit meeting) {
            meeting.meeting().partners().forEach(id -> persons.add(new Person(Kind.PARTNER, id)));
        } else if (visit instanceof TalkVisit talk) {
            persons.add(new Person(Kind.PARTNER, talk.partner().id()));
        }
        return List.copyOf(persons);
    }
}
