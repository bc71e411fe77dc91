package be.koffieronde.problem;

import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Meetings, talks and commitments that can never take place, labels without a rhythm, and lunches that do not fit. */
final class AppointmentWarnings {

    private final Directory directory;
    private final Calendar calendar;
    private final List<String> warnings = new ArrayList<>();

    private AppointmentWarnings(Directory directory) {
        this.directory = directory;
        this.calendar = directory.problem().calendar();
    }

    static List<String> of(Directory directory, List<Visit> visits) {
        AppointmentWarnings appointments = new AppointmentWarnings(directory);
        Map<String, Cause> outOfReach = directory.outOfReach().all();
        visits.stream()
                .filter(visit -> outOfReach.get(visit.id()) == Cause.NO_WINDOW)
                .forEach(appointments::checkRoom);
        Problem problem = directory.problem();
        problem.partners().forEach(appointments::checkPupils);
        appointments.checkLabels(problem.partners());
        problem.commitments().forEach(appointments::checkCommitment);
        problem.supporters().forEach(appointments::checkLunch);
        return appointments.warnings;
    }

    private void checkRoom(Visit visit) {
        if (visit instanceof MeetingVisit meeting) {
            warnings.add(("meeting %s: it takes %d minutes, longer than any window in which its partners are free and"
                            + " the school is open; shorten it or widen its windows")
                    .formatted(meeting.meeting().id(), visit.minutes()));
        } else if (visit instanceof TalkVisit talk) {
            warnings.add(("partner %s: no free window of %d minutes for %s while the school is open; widen 'free' or"
                            + " shorten the talk")
                    .formatted(talk.partner().id(), visit.minutes(), visit.id()));
        }
    }

    private void checkPupils(Partner partner) {
        if (directory.rhythm(partner) != null && directory.pupilsOf(partner).isEmpty()) {
            warnings.add("partner %s: no pupil lists them, so no talk is planned; add them to a pupil's partners"
                    .formatted(partner.id()));
        }
    }

    /** Warns once per label. */
    private void checkLabels(List<Partner> partners) {
        Map<String, List<String>> partnersByLabel = new LinkedHashMap<>();
        for (Partner partner : partners) {
            if (partner.collaboration() != null && directory.rhythm(partner) == null) {
                partnersByLabel
                        .computeIfAbsent(partner.collaboration(), label -> new ArrayList<>())
                        .add(partner.id());
            }
        }
        partnersByLabel.forEach((label, ids) -> warnings.add(
                ("collaboration '%s': no collaborationModels entry has that name, so no talk is planned for %s;"
                                + " add the entry, or give them a 'talk' of their own")
                        .formatted(label, names(ids))));
    }

    private static String names(List<String> partners) {
        return partners.size() == 1
                ? "partner " + partners.get(0)
                : "the %d partners with it, such as %s".formatted(partners.size(), partners.get(0));
    }

    private void checkCommitment(Commitment commitment) {
        String obstacle = obstacle(commitment, directory.supporter(commitment.supporter()));
        if (obstacle != null) {
            warnings.add("commitment %s on %s at %s: %s; correct its date or time"
                    .formatted(commitment.id(), commitment.date(), commitment.time(), obstacle));
        }
    }

    private @Nullable String obstacle(Commitment commitment, Supporter supporter) {
        if (!calendar.contains(commitment.date())) {
            return "the calendar runs from %s to %s".formatted(calendar.firstDay(), calendar.date(calendar.days() - 1));
        }
        if (calendar.closedDays().contains(commitment.date())) {
            return "that is a closed day";
        }
        if (supporter.absences().contains(commitment.date())) {
            return "supporter %s is absent that day".formatted(supporter.id());
        }
        Window hours = supporter.hours().get(commitment.date().getDayOfWeek());
        if (hours == null) {
            return "supporter %s does not work that day".formatted(supporter.id());
        }
        Window time = commitment.time();
        return hours.contains(time.from(), time.to())
                ? null
                : "supporter %s works %s that day".formatted(supporter.id(), hours);
    }

    private void checkLunch(Supporter supporter) {
        Lunch lunch = supporter.lunch();
        if (lunch != null && lunch.minutes() > lunch.between().minutes()) {
            warnings.add("supporter %s: a lunch of %d minutes does not fit between %s; widen that or shorten lunch"
                    .formatted(supporter.id(), lunch.minutes(), lunch.between()));
        }
    }
}
