package be.koffieronde.format;

import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Travel;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.problem.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Problems as JSON values, in an order that does not change from run to run. */
final class ProblemJson {

    private ProblemJson() {}

    static Map<String, @Nullable Object> of(Problem problem) {
        return new JsonObject()
                .with("name", problem.name())
                .with("calendar", calendar(problem.calendar()))
                .withList("locations", problem.locations(), ProblemJson::location)
                .with("travel", travel(problem.travel()))
                .withList("schools", problem.schools(), ProblemJson::school)
                .withList("supporters", problem.supporters(), ProblemJson::supporter)
                .withList("partners", problem.partners(), ProblemJson::partner)
                .withList("collaborationModels", problem.collaborationModels(), ProblemJson::model)
                .withList("pupils", problem.pupils(), PupilJson::of)
                .withList("meetings", problem.meetings(), ProblemJson::meeting)
                .withList("commitments", problem.commitments(), ProblemJson::commitment)
                .with("weights", weights(problem.weights().overrides()))
                .fields();
    }

    /** Locations and schools alone. */
    static Map<String, @Nullable Object> places(List<Location> locations, List<School> schools) {
        return new JsonObject()
                .withList("locations", locations, ProblemJson::location)
                .withList("schools", schools, ProblemJson::school)
                .fields();
    }

    /** A number without a decimal point if it is whole. */
    static Number number(double value) {
        long whole = (long) value;
        return whole == value ? (Number) whole : (Number) value;
    }

    static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    static @Nullable Object week(@Nullable WeekWindows week) {
        return week == null ? null : days(week.days(), ProblemJson::texts);
    }

    private static Object calendar(Calendar calendar) {
        return new JsonObject()
                .with("firstDay", calendar.firstDay().toString())
                .with("weeks", calendar.weeks())
                .with("closedDays", sorted(calendar.closedDays()))
                .fields();
    }

    private static Object location(Location location) {
        return new JsonObject()
                .with("id", location.id())
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .fields();
    }

    private static Object travel(Travel travel) {
        JsonObject json = new JsonObject();
        if (travel instanceof Travel.Matrix matrix) {
            json.with("type", "matrix").with("minutes", profiles(matrix.minutes(), ProblemJson::rows));
        } else if (travel instanceof Travel.Roads roads) {
            json.with("type", "roads").with("network", roads.network().file());
        } else {
            json.with("type", "estimate");
        }
        return json.with("parkingMinutes", profiles(travel.parkingMinutes(), minutes -> minutes))
                .fields();
    }

    private static Object rows(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(ProblemJson::number).toList())
                .toList();
    }

    private static Object school(School school) {
        return new JsonObject()
                .with("id", school.id())
                .with("name", school.name())
                .with("location", school.location())
                .withIfAny("open", week(school.open()))
                .with("lessons", week(school.lessons()))
                .with("closedDays", sorted(school.closedDays()))
                .fields();
    }

    private static Object supporter(Supporter supporter) {
        return new JsonObject()
                .with("id", supporter.id())
                .with("name", supporter.name())
                .with("home", supporter.home())
                .with("profile", supporter.profile().id())
                .with("expertise", sorted(supporter.expertise()))
                .with("hours", days(supporter.hours(), Window::toString))
                .with("weeklyMinutes", supporter.weeklyMinutes())
                .with("lunch", lunch(supporter.lunch()))
                .with("staysForTalks", days(supporter.staysForTalks(), Window::toString))
                .with("absences", sorted(supporter.absences()))
                .fields();
    }

    private static @Nullable Object lunch(@Nullable Lunch lunch) {
        return lunch == null
                ? null
                : new JsonObject()
                        .with("minutes", lunch.minutes())
                        .with("between", lunch.between().toString())
                        .fields();
    }

    private static Object partner(Partner partner) {
        return new JsonObject()
                .with("id", partner.id())
                .with("name", partner.name())
                .with("role", partner.role())
                .with("school", partner.school())
                .with("free", week(partner.free()))
                .withIfAny("collaboration", partner.collaboration())
                .withIfAny("talk", talk(partner.talk()))
                .with("absences", sorted(partner.absences()))
                .fields();
    }

    private static @Nullable Object talk(@Nullable TalkRhythm talk) {
        return talk == null
                ? null
                : new JsonObject()
                        .with("everyWeeks", talk.everyWeeks())
                        .with("minutes", talk.minutes())
                        .withIfAny("last", text(talk.last()))
                        .fields();
    }

    private static Object model(CollaborationModel model) {
        return new JsonObject()
                .with("name", model.name())
                .with("everyWeeks", model.everyWeeks())
                .with("minutes", model.minutes())
                .fields();
    }

    private static Object meeting(Meeting meeting) {
        return new JsonObject()
                .with("id", meeting.id())
                .with("partners", meeting.partners())
                .withIfAny("pupil", meeting.pupil())
                .withIfAny("supporter", meeting.supporter())
                .with("minutes", meeting.minutes())
                .withIfAny("location", meeting.location())
                .withIfAny("when", week(meeting.when()))
                .fields();
    }

    private static Object commitment(Commitment commitment) {
        return new JsonObject()
                .with("id", commitment.id())
                .with("supporter", commitment.supporter())
                .with("date", commitment.date().toString())
                .with("time", commitment.time().toString())
                .with("location", commitment.location())
                .with("title", commitment.title())
                .fields();
    }

    private static Object weights(Map<Rule, Integer> overrides) {
        return ordered(Rule.class, overrides, Rule::title, points -> points);
    }

    private static <T> Object profiles(Map<Profile, T> map, Function<T, Object> json) {
        return ordered(Profile.class, map, Profile::id, json);
    }

    private static <T> Object days(Map<DayOfWeek, T> map, Function<T, Object> json) {
        return ordered(DayOfWeek.class, map, Keys::weekday, json);
    }

    private static <K extends Enum<K>, T> Object ordered(
            Class<K> type, Map<K, T> map, Function<K, String> name, Function<T, Object> json) {
        Map<K, T> inOrder = new EnumMap<>(type);
        inOrder.putAll(map);
        Map<String, Object> object = new LinkedHashMap<>();
        inOrder.forEach((key, value) -> object.put(name.apply(key), json.apply(value)));
        return object;
    }

    private static List<String> texts(List<Window> windows) {
        return windows.stream().map(Window::toString).toList();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
