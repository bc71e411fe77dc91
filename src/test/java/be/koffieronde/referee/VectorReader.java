package be.koffieronde.referee;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Fixed;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the conformance vectors, which are known to be sound. */
public final class VectorReader {

    private VectorReader() {}

    static JsonNode json(String file) {
        try (InputStream in = VectorReader.class.getResourceAsStream("/vectors/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Problem problem(String file) {
        JsonNode json = json(file);
        return new Problem(
                json.path("name").asText(),
                calendar(json.path("calendar")),
                list(json.path("locations"), VectorReader::location),
                travel(json.path("travel")),
                list(json.path("schools"), VectorReader::school),
                list(json.path("supporters"), VectorReader::supporter),
                list(json.path("partners"), VectorReader::partner),
                list(json.path("collaborationModels"), VectorReader::model),
                list(json.path("pupils"), VectorReader::pupil),
                list(json.path("meetings"), VectorReader::meeting),
                list(json.path("commitments"), VectorReader::commitment),
                weights(json.path("weights")));
    }

    private static Weights weights(JsonNode json) {
        Map<Rule, Integer> points = new EnumMap<>(Rule.class);
        json.properties()
                .forEach(rule -> points.put(
                        Rule.titled(rule.getKey()).orElseThrow(),
                        rule.getValue().asInt()));
        return new Weights(points);
    }

    public static Roster roster(String file) {
        JsonNode json = json(file);
        return new Roster(
                json.path("problem").asText(),
                text(json, "score"),
                list(json.path("rounds"), VectorReader::round),
                list(json.path("unplanned"), JsonNode::asText),
                list(json.path("extraTalks"), VectorReader::extraTalk),
                json.path("structural").asBoolean(),
                list(json.path("agreed"), VectorReader::agreed));
    }

    private static ExtraTalk extraTalk(JsonNode json) {
        return new ExtraTalk(
                json.path("partner").asText(),
                json.path("supporter").asText(),
                json.path("minutes").asInt());
    }

    private static Agreed agreed(JsonNode json) {
        return new Agreed(
                json.path("id").asText(),
                json.path("supporter").asText(),
                LocalDate.parse(json.path("date").asText()),
                Clock.parse(json.path("start").asText()));
    }

    private static RosterRound round(JsonNode json) {
        return new RosterRound(
                json.path("supporter").asText(),
                LocalDate.parse(json.path("date").asText()),
                list(json.path("visits"), VectorReader::planned));
    }

    private static PlannedVisit planned(JsonNode json) {
        int start = Clock.parse(json.path("start").asText());
        int end = Clock.parse(json.path("end").asText());
        return new PlannedVisit(json.path("id").asText(), start, end, false);
    }

    private static Calendar calendar(JsonNode json) {
        LocalDate firstDay = LocalDate.parse(json.path("firstDay").asText());
        return new Calendar(firstDay, json.path("weeks").asInt(1), dates(json.path("closedDays")));
    }

    private static Location location(JsonNode json) {
        return new Location(
                json.path("id").asText(),
                json.path("latitude").asDouble(),
                json.path("longitude").asDouble());
    }

    private static Travel travel(JsonNode json) {
        Map<Profile, Integer> parking = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            parking.put(profile, json.path("parkingMinutes").path(profile.id()).asInt(0));
        }
        return json.has("network")
                ? new Travel.Roads(network(json.path("network").asText()), parking)
                : new Travel.Estimate(parking);
    }

    private static RoadNetwork network(String file) {
        JsonNode json = json(file);
        List<RoadNetwork.Node> nodes = list(
                json.path("nodes"),
                node -> new RoadNetwork.Node(
                        node.path("id").asText(),
                        node.path("latitude").asDouble(),
                        node.path("longitude").asDouble()));
        Map<String, Integer> positions = new HashMap<>();
        nodes.forEach(node -> positions.put(node.id(), positions.size()));
        List<RoadNetwork.Edge> edges = list(
                json.path("edges"),
                edge -> new RoadNetwork.Edge(
                        positions.get(edge.path("from").asText()),
                        positions.get(edge.path("to").asText()),
                        edge.path("seconds").asDouble(),
                        edge.path("metres").asDouble()));
        return new RoadNetwork(file, "", nodes, edges);
    }

    private static School school(JsonNode json) {
        return new School(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("location").asText(),
                windows(json.get("open")),
                json.has("lessons") ? windows(json.get("lessons")) : WeekWindows.NONE,
                dates(json.path("closedDays")),
                exceptions(json.path("on")));
    }

    private static Supporter supporter(JsonNode json) {
        return new Supporter(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("home").asText(),
                json.path("profile").asText().equals("bike") ? Profile.BIKE : Profile.CAR,
                Set.copyOf(list(json.path("expertise"), JsonNode::asText)),
                hours(json.path("hours")),
                json.path("weeklyMinutes").asInt(Supporter.FULL_TIME),
                json.has("lunch") ? lunch(json.get("lunch")) : Lunch.DEFAULT,
                hours(json.path("staysForTalks")),
                dates(json.path("absences")),
                exceptions(json.path("on")));
    }

    private static @Nullable Lunch lunch(JsonNode json) {
        return json.isNull()
                ? null
                : new Lunch(
                        json.path("minutes").asInt(),
                        Window.parse(json.path("between").asText()));
    }

    private static Partner partner(JsonNode json) {
        JsonNode talk = json.path("talk");
        return new Partner(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("role").asText(),
                json.path("school").asText(),
                json.has("free") ? windows(json.get("free")) : WeekWindows.NONE,
                text(json, "collaboration"),
                talk.isObject() ? rhythm(talk) : null,
                dates(json.path("absences")),
                exceptions(json.path("on")),
                json.has("duties") ? windows(json.get("duties")) : WeekWindows.NONE);
    }

    private static TalkRhythm rhythm(JsonNode json) {
        Map<String, LocalDate> lasts = new HashMap<>();
        json.path("lasts")
                .properties()
                .forEach(last ->
                        lasts.put(last.getKey(), LocalDate.parse(last.getValue().asText())));
        return new TalkRhythm(
                json.path("everyWeeks").asInt(),
                json.path("minutes").asInt(TalkRhythm.DEFAULT_MINUTES),
                date(json, "last"),
                json.has("with") ? With.valueOf(json.path("with").asText()) : null,
                lasts,
                List.of());
    }

    private static CollaborationModel model(JsonNode json) {
        return new CollaborationModel(
                json.path("name").asText(),
                json.path("everyWeeks").asInt(),
                json.path("minutes").asInt(TalkRhythm.DEFAULT_MINUTES),
                With.valueOf(json.path("with").asText("ANYONE")));
    }

    private static Pupil pupil(JsonNode json) {
        return new Pupil(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("school").asText(),
                text(json, "classGroup"),
                json.path("priority").asInt(1),
                list(json.path("partners"), JsonNode::asText),
                dates(json.path("absences")),
                exceptions(json.path("on")),
                list(json.path("needs"), VectorReader::need));
    }

    private static Need need(JsonNode json) {
        JsonNode supporter = json.path("supporter");
        Need.Keep keep = Need.Keep.valueOf(supporter.path("keep").asText("PREFER"));
        return new Need(
                json.path("id").asText(),
                Set.copyOf(list(json.path("expertise"), JsonNode::asText)),
                json.path("sessionsPerWeek").asInt(),
                json.path("minutes").asInt(),
                json.path("minDaysApart").asInt(1),
                windows(json.get("when")),
                windows(json.get("preferred")),
                supporter.isObject()
                        ? new Need.WantedSupporter(supporter.path("id").asText(), keep)
                        : null,
                new Term(
                        date(json, "from"),
                        date(json, "until"),
                        json.path("everyWeeks").asInt(1)),
                list(json.path("with"), JsonNode::asText),
                StandIn.valueOf(json.path("standIn").asText("NEVER")),
                json.path("owed").asInt(0));
    }

    private static Meeting meeting(JsonNode json) {
        return new Meeting(
                json.path("id").asText(),
                list(json.path("partners"), JsonNode::asText),
                text(json, "pupil"),
                text(json, "supporter"),
                json.path("minutes").asInt(),
                text(json, "location"),
                windows(json.get("when")));
    }

    private static Commitment commitment(JsonNode json) {
        return new Commitment(
                json.path("id").asText(),
                json.path("supporter").asText(),
                date(json, "date"),
                json.has("time")
                        ? new Fixed(Window.parse(json.path("time").asText()))
                        : new Flexible(json.path("minutes").asInt(), windows(json.get("when"))),
                json.path("location").asText(),
                json.path("title").asText());
    }

    private static @Nullable WeekWindows windows(@Nullable JsonNode json) {
        if (json == null) {
            return null;
        }
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        json.properties()
                .forEach(day -> windows.put(
                        weekday(day.getKey()), list(day.getValue(), window -> Window.parse(window.asText()))));
        return new WeekWindows(windows);
    }

    private static Map<DayOfWeek, Window> hours(JsonNode json) {
        Map<DayOfWeek, Window> hours = new EnumMap<>(DayOfWeek.class);
        json.properties()
                .forEach(day -> hours.put(
                        weekday(day.getKey()), Window.parse(day.getValue().asText())));
        return hours;
    }

    private static DatedExceptions exceptions(JsonNode json) {
        Map<LocalDate, List<Window>> dates = new HashMap<>();
        json.properties()
                .forEach(date -> dates.put(
                        LocalDate.parse(date.getKey()),
                        list(date.getValue(), window -> Window.parse(window.asText()))));
        return new DatedExceptions(dates);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(
                List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").indexOf(name) + 1);
    }

    private static Set<LocalDate> dates(JsonNode json) {
        return new HashSet<>(list(json, date -> LocalDate.parse(date.asText())));
    }

    private static @Nullable LocalDate date(JsonNode json, String field) {
        return json.hasNonNull(field) ? LocalDate.parse(json.get(field).asText()) : null;
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        json.forEach(node -> list.add(element.apply(node)));
        return list;
    }
}
