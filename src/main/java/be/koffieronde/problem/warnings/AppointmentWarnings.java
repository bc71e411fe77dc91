package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings, talks and commitments that can never take place, labels without a rhythm, and lunches that do not fit. */
final class AppointmentWarnings {

    private final Directory directory;
    private final Calendar calendar;
    private final List<Message> warnings = new ArrayList<>();

    private AppointmentWarnings(Directory directory) {
        this.directory = directory;
        this.calendar = directory.problem().calendar();
    }

    static List<Message> of(Directory directory, List<Visit> visits) {
        AppointmentWarnings appointments = new AppointmentWarnings(directory);
        Map<String, Cause> outOfReach = directory.outOfReach().all();
        visits.stream()
                .filter(visit -> outOfReach.get(visit.id()) == Cause.NO_WINDOW)
                .forEach(appointments::checkRoom);
        Problem problem = directory.problem();
        problem.partners().forEach(appointments::checkPupils);
        problem.partners().forEach(appointments::checkDuties);
        appointments.checkLabels(problem.partners());
        problem.commitments().forEach(appointments::checkCommitment);
        problem.supporters().forEach(appointments::checkLunch);
        return appointments.warnings;
    }

    private void checkRoom(Visit visit) {
        if (visit instanceof MeetingVisit meeting) {
            warnings.add(Message.of("problem.warning.meeting", meeting.meeting().id(), visit.minutes()));
        } else if (visit instanceof TalkVisit talk) {
            warnings.add(Message.of("problem.warning.talk", talk.partner().id(), visit.minutes(), visit.id()));
        }
    }

    private void checkPupils(Partner partner) {
        if (directory.rhythm(partner) != null && directory.pupilsOf(partner).isEmpty()) {
            warnings.add(Message.of("problem.warning.no-pupil", partner.id()));
        }
    }

    private void checkDuties(Partner partner) {
        boolean isBusy =
                Stream.of(DayOfWeek.values()).allMatch(day -> partner.free(day).isEmpty());
        if (isBusy && !partner.free().isEmpty()) {
            warnings.add(Message.of("problem.warning.duties", partner.id()));
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
        partnersByLabel.forEach(
                (label, ids) -> warnings.add(Message.of("problem.warning.no-model", label, names(ids))));
    }

    private static Message names(List<String> partners) {
        return partners.size() == 1
                ? Message.of("problem.warning.part.partner", partners.get(0))
                : Message.of("problem.warning.part.partners", partners.size(), partners.get(0));
    }

    private void checkCommitment(Commitment commitment) {
        LocalDate date = commitment.date();
        if (date == null) {
            checkWeeks(commitment);
            return;
        }
        Window time = commitment.time();
        Message obstacle = obstacle(date, commitment, directory.supporter(commitment.supporter()));
        if (obstacle != null) {
            warnings.add(
                    time == null
                            ? Message.of("problem.warning.work", commitment.id(), date, obstacle)
                            : Message.of("problem.warning.commitment", commitment.id(), date, time, obstacle));
        }
    }

    /** Work that comes back every week has the same windows in each. */
    private void checkWeeks(Commitment commitment) {
        boolean hasRoom = Stream.of(DayOfWeek.values())
                .flatMap(day -> commitment.timing().on(day).stream())
                .anyMatch(window -> window.minutes() >= commitment.minutes());
        if (!hasRoom) {
            warnings.add(Message.of("problem.warning.work-too-long", commitment.id(), commitment.minutes()));
        }
    }

    private @Nullable Message obstacle(LocalDate date, Commitment commitment, Supporter supporter) {
        if (!calendar.contains(date)) {
            return Message.of("problem.warning.part.calendar", calendar.firstDay(), calendar.date(calendar.days() - 1));
        }
        if (calendar.isClosed(date)) {
            return Message.of("problem.warning.part.closed");
        }
        if (supporter.isAway(date)) {
            return Message.of("problem.warning.part.absent", supporter.id());
        }
        Window hours = supporter.on(date).hours();
        if (hours == null) {
            return Message.of("problem.warning.part.off", supporter.id());
        }
        List<Window> windows = commitment.timing().on(date.getDayOfWeek());
        if (windows.stream().noneMatch(window -> window.minutes() >= commitment.minutes())) {
            return Message.of("problem.warning.part.no-window", commitment.minutes());
        }
        return Window.intersect(windows, List.of(hours)).stream()
                        .anyMatch(window -> window.minutes() >= commitment.minutes())
                ? null
                : Message.of("problem.warning.part.works", supporter.id(), hours);
    }

    private void checkLunch(Supporter supporter) {
        Lunch lunch = supporter.lunch();
        if (lunch != null && lunch.minutes() > lunch.between().minutes()) {
            warnings.add(
                    Message.of("problem.warning.lunch-too-long", supporter.id(), lunch.minutes(), lunch.between()));
        }
    }
}
