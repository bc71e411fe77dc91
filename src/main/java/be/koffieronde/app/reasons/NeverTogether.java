package be.koffieronde.app.reasons;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Candidates;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells a supporter why a talk fits nowhere, whatever else a roster has: one of the two is never there. */
public record NeverTogether(Directory directory, Acquaintance acquaintance) {

    /** Null if they could meet, were it not for other visits. */
    @Nullable
    public Message of(Supporter you, TalkVisit talk) {
        if (!talk.windows().hasRoomFor(talk.minutes())) {
            return neverFree(talk);
        }
        return isThere(you, talk, talk.minutes()) ? null : neverThere(you, talk);
    }

    private Message neverFree(TalkVisit talk) {
        Partner partner = talk.partner();
        List<LocalDate> free = IntStream.range(0, calendar().days())
                .mapToObj(calendar()::date)
                .filter(date -> partner.free(date).stream().anyMatch(window -> window.minutes() >= talk.minutes()))
                .toList();
        List<LocalDate> open =
                free.stream().filter(date -> !isClosed(partner, date)).toList();
        if (free.isEmpty()) {
            return Message.of("app.print.never.free", partner.name(), talk.minutes());
        } else if (open.isEmpty()) {
            return Message.of("app.print.never.closed", partner.name());
        } else if (partner.absences().containsAll(open)) {
            return isAwayThroughout(partner.absences())
                    ? Message.of("app.print.never.away-week", partner.name())
                    : Message.of("app.print.never.away-free", partner.name());
        }
        return Message.of(
                "app.print.never.open", directory.school(partner.school()).name(), talk.minutes(), partner.name());
    }

    private boolean isClosed(Partner partner, LocalDate date) {
        School school = directory.school(partner.school());
        return calendar().isClosed(date) || school.shut().contains(date);
    }

    private Message neverThere(Supporter you, TalkVisit talk) {
        String partner = talk.partner().name();
        boolean isOnlyYou = acquaintance.of(talk.partner()).equals(List.of(you));
        Message why = why(you, talk, partner);
        return isOnlyYou ? Message.of("app.print.never.only-you", partner, why) : why;
    }

    private Message why(Supporter you, TalkVisit talk, String partner) {
        if (isAwayThroughout(you.away())) {
            return Message.of("app.print.never.you-away");
        } else if (isThere(you.neverAway(), talk, talk.minutes())) {
            return Message.of("app.print.never.you-away-then", partner);
        }
        return isThere(you, talk, 1)
                ? Message.of("app.print.never.you-short", talk.minutes(), partner)
                : Message.of("app.print.never.you-off", partner);
    }

    private boolean isThere(Supporter you, TalkVisit talk, int minutes) {
        return Candidates.isEverThere(you, talk, minutes, directory);
    }

    private boolean isAwayThroughout(Set<LocalDate> absences) {
        return IntStream.rangeClosed(1, calendar().weeks())
                .allMatch(week -> calendar().isAway(absences, week));
    }

    private Calendar calendar() {
        return directory.problem().calendar();
    }
}
