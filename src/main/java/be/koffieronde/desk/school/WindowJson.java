package be.koffieronde.desk.school;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.desk.WeekJson;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Placed;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a window shows: who comes, the bells, the partners with their free moments, and what was suggested. */
public final class WindowJson {

    private final PublishedWeeks weeks;
    private final String centre;
    private final Reader reader;
    private final Language language;
    private final Vocabulary words;
    private final Problem problem;
    private final LocalDate today;

    /** @param reader a school or a partner */
    public WindowJson(PublishedWeeks weeks, String centre, Reader reader, Language language) {
        this.weeks = weeks;
        this.centre = centre;
        this.reader = reader;
        this.language = language;
        words = Vocabulary.of(language);
        problem = weeks.current(centre)
                .map(TimedProblem::problem)
                .map(reader.audience()::of)
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-problems")));
        today = Today.by(weeks.rosters().database().clock());
    }

    /** Whether the problem of now has the reader. */
    public boolean isKnown() {
        return isSchool() ? school().isPresent() : partner().isPresent();
    }

    /** All of it. */
    public Map<String, ?> all(List<Suggestion> suggestions) {
        List<WarmRoster> shown = VisibleWeeks.all(weeks, centre);
        Optional<School> school = school();
        SuggestionJson json = SuggestionJson.of(weeks, centre, language, false);
        return new JsonObject()
                .with("centre", nameOfCentre())
                .with("for", reader.audience().name().toLowerCase(Locale.ROOT))
                .with("id", reader.id())
                .with("name", name())
                .with("school", school.map(School::name).orElse(""))
                .with("today", today.toString())
                .with("bells", school.map(this::bells).orElse(null))
                .withList("people", people(), this::person)
                .withList("supporters", supporters(shown), WindowJson::supporter)
                .withList("weeks", shown, this::week)
                .withList("suggestions", suggestions, json::of)
                .fields();
    }

    private String nameOfCentre() {
        return weeks.rosters()
                .database()
                .read(centre, tx -> new Centres(tx).find(centre))
                .map(Centres.Centre::name)
                .orElse("");
    }

    private boolean isSchool() {
        return reader.audience() == Audience.SCHOOL;
    }

    private String name() {
        return isSchool()
                ? school().map(School::name).orElse(reader.id())
                : partner().map(Partner::name).orElse(reader.id());
    }

    private Optional<Partner> partner() {
        return problem.partners().stream()
                .filter(one -> one.id().equals(reader.id()))
                .findFirst();
    }

    private Optional<School> school() {
        String id = isSchool() ? reader.id() : partner().map(Partner::school).orElse("");
        return problem.schools().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Object bells(School school) {
        Calendar calendar = problem.calendar();
        return new JsonObject()
                .with("lessons", TimeForms.WEEK_WINDOWS.json().apply(school.lessons()))
                .with(
                        "open",
                        school.open() == null
                                ? null
                                : TimeForms.WEEK_WINDOWS.json().apply(school.open()))
                .with("on", coming(school.on()))
                .with("closedDays", coming(Stream.concat(school.closedDays().stream(), calendar.closedDays().stream())))
                .fields();
    }

    private Object coming(DatedExceptions on) {
        return TimeForms.EXCEPTIONS.json().apply(on.of(date -> !date.isBefore(today)));
    }

    private List<String> coming(Stream<LocalDate> dates) {
        return dates.filter(date -> !date.isBefore(today))
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    /** Those of the school, or the partner alone. */
    private List<Partner> people() {
        return problem.partners().stream()
                .filter(one ->
                        isSchool() ? one.school().equals(reader.id()) : one.id().equals(reader.id()))
                .sorted(Comparator.comparing(Partner::name))
                .toList();
    }

    private Object person(Partner partner) {
        Map<DayOfWeek, List<Window>> free = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> !partner.free(day).isEmpty())
                .forEach(day -> free.put(day, partner.free(day)));
        return new JsonObject()
                .with("id", partner.id())
                .with("name", partner.name())
                .with("role", partner.role())
                .with("free", TimeForms.WEEK_WINDOWS.json().apply(new WeekWindows(free)))
                .with("duties", TimeForms.WEEK_WINDOWS.json().apply(partner.duties()))
                .with("on", coming(partner.on()))
                .with("absences", coming(partner.absences().stream()))
                .fields();
    }

    /** Who comes. */
    private List<Supporter> supporters(List<WarmRoster> shown) {
        return shown.stream()
                .flatMap(week -> SchoolDesk.visits(week, reader).stream()
                        .map(placed -> week.people().supporter(placed.supporter())))
                .collect(Collectors.toMap(Supporter::id, one -> one, (former, latter) -> latter, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Supporter::name))
                .toList();
    }

    private static Object supporter(Supporter supporter) {
        return new JsonObject()
                .with("id", supporter.id())
                .with("name", supporter.name())
                .fields();
    }

    private Object week(WarmRoster week) {
        Directory directory = week.people(reader.audience());
        Calendar calendar = directory.problem().calendar();
        return new JsonObject()
                .with("firstDay", calendar.firstDay().toString())
                .with("weeks", calendar.weeks())
                .withList("visits", SchoolDesk.visits(week, reader), placed -> visit(placed, directory))
                .fields();
    }

    private Object visit(Placed placed, Directory directory) {
        VisitNames names = new VisitNames(directory);
        Visit visit = placed.visit();
        List<Pupil> pupils = visit instanceof SupportVisit session ? session.pupils() : List.of();
        return new JsonObject()
                .with("date", placed.date().toString())
                .with("start", Clock.format(placed.start()))
                .with("end", Clock.format(placed.end()))
                .with("kind", WeekJson.kind(visit))
                .with("supporter", directory.supporter(placed.supporter()).name())
                .with("title", words.say(names.brief(visit, placed.supporter(), placed.date())))
                .with("whom", words.say(names.who(visit)))
                .with("classes", texts(pupils.stream().map(WindowJson::classGroup)))
                .with("teachers", teachers(pupils, directory))
                .with("partners", partners(visit, pupils))
                .with("place", names.place(visit))
                .fields();
    }

    /** As the school itself says it: without the id of the school, which planners may write before it. */
    private static @Nullable String classGroup(Pupil pupil) {
        String group = pupil.classGroup();
        String before = pupil.school() + "-";
        return group != null && group.startsWith(before) ? group.substring(before.length()) : group;
    }

    private static List<String> texts(Stream<@Nullable String> some) {
        return some.flatMap(Stream::ofNullable).distinct().toList();
    }

    private static List<String> teachers(List<Pupil> pupils, Directory directory) {
        return pupils.stream()
                .flatMap(pupil -> pupil.partners().stream())
                .distinct()
                .map(directory::partner)
                .filter(partner -> partner.role().equals("TEACHER"))
                .map(Partner::name)
                .toList();
    }

    /** Those of whom the reader may know, by id. */
    private List<String> partners(Visit visit, List<Pupil> pupils) {
        Set<String> own = people().stream().map(Partner::id).collect(Collectors.toSet());
        Stream<String> all = pupils.stream().flatMap(pupil -> pupil.partners().stream());
        if (visit instanceof TalkVisit talk) {
            all = Stream.of(talk.partner().id());
        } else if (visit instanceof MeetingVisit meeting) {
            all = meeting.meeting().partners().stream();
        }
        return all.filter(own::contains).distinct().toList();
    }
}
