package be.koffieronde.report;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.DayNames;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.report.week.DayPlan;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.report.week.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What papers call things, in the reader's language, and only what the reader may know. */
final class Wording {

    private final Directory directory;
    private final Language language;
    private final Audience audience;
    private final VisitNames names;
    private final DayNames days;

    Wording(Directory directory, Language language, Audience audience) {
        this.directory = directory;
        this.language = language;
        this.audience = audience;
        names = new VisitNames(directory);
        days = new DayNames(language);
    }

    Audience audience() {
        return audience;
    }

    boolean sees(Fact fact) {
        return audience.sees(fact);
    }

    Language spoken() {
        return language;
    }

    /** Tag of the language, such as {@code nl}. */
    String language() {
        return language.toString();
    }

    String say(String key, Object... values) {
        return said(Message.of("report." + key, values));
    }

    String said(Message message) {
        return Vocabulary.of(language).say(message);
    }

    List<String> headings(String... keys) {
        return Stream.of(keys).map(this::say).toList();
    }

    DayNames days() {
        return days;
    }

    /** The same as of a visit; of a session also whether it makes up for another, and in whose place it is. */
    String visit(Stop stop) {
        String visit = visit(stop.visit());
        boolean isMakeUp = stop.visit() instanceof SupportVisit session && session.isMakeUp();
        String which = isMakeUp ? say("visit.make-up", visit) : visit;
        return stop.standsInFor() == null ? which : say("visit.stand-in", which, stop.standsInFor());
    }

    /** {@code L.V. and M.}, {@code ☕ juf Heidi}, {@code meeting with juf Heidi about L.V.}, {@code Team}. */
    private String visit(Visit visit) {
        if (visit instanceof TalkVisit) {
            return say("visit.talk", said(names.who(visit)));
        } else if (visit instanceof MeetingVisit meeting) {
            String pupil = meeting.meeting().pupil();
            return pupil == null
                    ? said(names.brief(visit))
                    : say(
                            "visit.meeting.about",
                            said(names.brief(visit)),
                            directory.pupil(pupil).name());
        }
        return said(names.who(visit));
    }

    /** The kind of a visit in a word. */
    String kind(Visit visit) {
        return say("kind." + lower(VisitKind.of(visit)));
    }

    /** {@code session of L.V.} and so on: what is left out. */
    String left(Visit visit) {
        return said(names.brief(visit));
    }

    /** The same with the place: how a reason begins. */
    String full(Visit visit) {
        return said(names.full(visit));
    }

    String place(Visit visit) {
        return names.place(visit);
    }

    /** As styles and keys of phrases have it. */
    static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** {@code T9, BA} for those who may know; else nothing. */
    String expertise(Visit visit) {
        return visit instanceof SupportVisit session ? expertise(session.need().expertise()) : "";
    }

    String expertise(Supporter supporter) {
        return expertise(supporter.expertise());
    }

    private String expertise(Set<String> types) {
        return sees(Fact.EXPERTISE) ? String.join(", ", new TreeSet<>(types)) : "";
    }

    /** {@code 15 min by car}, and by how much it is late. */
    String drive(Drive drive, Supporter supporter) {
        String way = say(supporter.profile() == Profile.CAR ? "drive.car" : "drive.bike", drive.minutes());
        return drive.late() > 0 ? way + say("drive.late", drive.late()) : way;
    }

    /** Where a drive leads. */
    String destination(Drive drive) {
        return drive.next() == null ? say("home") : place(drive.next());
    }

    /** When somebody works, or why not. */
    String hours(DayPlan day) {
        Window hours = day.hours();
        return hours == null ? say("day." + lower(day.absence())) : time(hours.from(), hours.to());
    }

    /** {@code 08:45–09:35} */
    String time(int from, int to) {
        return clock(from) + "–" + clock(to);
    }

    /** {@code 08:45}, also of drives that begin before midnight. */
    String clock(int minutes) {
        return minutes == Clock.DAY ? "24:00" : Clock.format(Math.floorMod(minutes, Clock.DAY));
    }

    /** {@code 5:00}: hours and minutes. */
    static String duration(long minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    String rule(Rule rule) {
        return said(Message.of("words.rule." + rule));
    }

    /** What a rule counts. */
    String unit(Rule rule) {
        return said(Message.of("words.unit." + rule.unit()));
    }

    /** {@code Tue 24 Nov} */
    String day(LocalDate date) {
        return days.day(date);
    }

    /** {@code week 2: Mon 30 Nov – Sun 6 Dec 2026} */
    String week(int week) {
        LocalDate monday = directory.problem().calendar().date((week - 1) * 7);
        return say("week", week, day(monday), days.dayAndYear(monday.plusDays(6)));
    }

    /** From the first to the last day of the problem. */
    String period() {
        LocalDate first = directory.problem().calendar().firstDay();
        int days = directory.problem().calendar().days();
        return day(first) + " – " + this.days.dayAndYear(first.plusDays(days - 1L));
    }

    /** A partner's role, in words where it is one of the contract's. */
    String role(String role) {
        return Partner.ROLES.contains(role) ? said(Message.of("words.role." + role)) : role;
    }
}
