package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import be.koffieronde.generate.land.Point;
import be.koffieronde.generate.land.Village;
import be.koffieronde.generate.life.ProblemDraft;
import be.koffieronde.problem.Meeting;
import java.util.ArrayList;
import java.util.List;

/** A team of supporters, the schools of its area and everybody in them. */
final class District {

    private final DaysOff daysOff;
    private final Names names;
    private final Dice dice;
    private final List<SupporterDraft> team;
    private final List<Campus> campuses;
    private final Point centre;
    private final String centreId;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Casework> cases;

    District(int size, List<Village> villages, DaysOff daysOff, Names names, Dice dice) {
        this.daysOff = daysOff;
        this.names = names;
        this.dice = dice;
        campuses = campuses(size * 3 / 2, villages);
        team = new Recruitment(names, daysOff, dice).recruit(size, villages);
        centre = villages.get(0).point();
        centreId = names.id("centre");
        cases = populate();
    }

    /** The work of each supporter. */
    List<Casework> cases() {
        return cases;
    }

    private List<Campus> campuses(int count, List<Village> villages) {
        List<Village> sites = dice.shuffled(villages);
        List<Campus> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(new Campus(sites.get(i % sites.size()), names, dice));
        }
        return schools;
    }

    private List<Casework> populate() {
        new Appointments(daysOff.calendar(), centreId, centre, dice).enter(team);
        new Catchment(team, campuses).divide();
        Enrolment enrolment = new Enrolment(names, dice);
        List<Casework> work = team.stream()
                .map(supporter -> new Casework(supporter, team, enrolment, dice))
                .toList();
        work.forEach(Casework::fill);
        work.forEach(one -> meetings.addAll(new Consultation(one, names, dice).meetings()));
        return work;
    }

    /** Adds all of this district to a problem. */
    void addTo(ProblemDraft draft) {
        draft.locations().add(centre.location(centreId));
        campuses.forEach(campus -> add(campus, draft));
        team.forEach(supporter -> add(supporter, draft));
        draft.meetings().addAll(meetings);
    }

    private void add(Campus campus, ProblemDraft draft) {
        draft.locations().add(campus.point().location(campus.locationId()));
        draft.schools().add(campus.school(daysOff.someDay(20, dice)));
        campus.partners().forEach(partner -> draft.partners().add(partner.partner(daysOff, dice)));
        campus.pupils().forEach(pupil -> draft.pupils().add(pupil.pupil(daysOff.someDay(4, dice))));
    }

    private static void add(SupporterDraft supporter, ProblemDraft draft) {
        draft.locations().add(supporter.home().location(supporter.supporter().home()));
        draft.supporters().add(supporter.onTheRoad());
        draft.commitments().addAll(supporter.commitments());
    }
}
