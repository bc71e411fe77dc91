package be.koffieronde.anonymise;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Schools and appointments without names. */
record AnonymousPlaces(Masks masks, UnaryOperator<Set<LocalDate>> inHorizon) {

    List<School> schools(List<School> schools) {
        return masks.of(Kind.SCHOOL).inOrder(schools, School::id).stream()
                .map(this::of)
                .toList();
    }

    List<Meeting> meetings(List<Meeting> meetings) {
        return masks.of(Kind.MEETING).inOrder(meetings, Meeting::id).stream()
                .map(this::of)
                .toList();
    }

    List<Commitment> commitments(List<Commitment> commitments) {
        return masks.of(Kind.COMMITMENT).inOrder(commitments, Commitment::id).stream()
                .map(this::of)
                .toList();
    }

    private School of(School school) {
        Aliases schools = masks.of(Kind.SCHOOL);
        return new School(
                schools.of(school.id()),
                schools.titleOf(school.id()),
                masks.of(Kind.LOCATION).of(school.location()),
                school.open(),
                school.lessons(),
                inHorizon.apply(school.closedDays()),
                school.on().of(inHorizon.apply(school.on().dates().keySet())::contains));
    }

    /** The first partner stays the first: at their school the meeting is. */
    private Meeting of(Meeting meeting) {
        return new Meeting(
                masks.of(Kind.MEETING).of(meeting.id()),
                meeting.partners().stream().map(masks.of(Kind.PARTNER)::of).toList(),
                masks.of(Kind.PUPIL).ofAny(meeting.pupil()),
                masks.of(Kind.SUPPORTER).ofAny(meeting.supporter()),
                meeting.minutes(),
                masks.of(Kind.LOCATION).ofAny(meeting.location()),
                meeting.when());
    }

    private Commitment of(Commitment commitment) {
        Aliases commitments = masks.of(Kind.COMMITMENT);
        return new Commitment(
                commitments.of(commitment.id()),
                masks.of(Kind.SUPPORTER).of(commitment.supporter()),
                commitment.date(),
                commitment.timing(),
                masks.of(Kind.LOCATION).of(commitment.location()),
                commitments.titleOf(commitment.id()));
    }
}
