package be.koffieronde.referee;

import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.ArrayList;
import java.util.List;

/** Somebody other than a supporter who cannot be in two places at a time. */
record Person(Kind kind, String id) {

    enum Kind {
        PUPIL,
        CLASS_GROUP,
        PARTNER
    }

    /** Everybody a visit keeps busy besides its supporter; nobody for a commitment. */
    static List<Person> of(Visit visit) {
        List<Person> persons = new ArrayList<>();
        if (visit instanceof SupportVisit session) {
            persons.add(new Person(Kind.PUPIL, session.pupil().id()));
            if (session.pupil().classGroup() != null) {
                persons.add(new Person(Kind.CLASS_GROUP, session.pupil().classGroup()));
            }
        } else if (visit instanceof MeetingVisit meeting) {
            meeting.meeting().partners().forEach(id -> persons.add(new Person(Kind.PARTNER, id)));
        } else if (visit instanceof TalkVisit talk) {
            persons.add(new Person(Kind.PARTNER, talk.partner().id()));
        }
        return persons;
    }
}
