package be.koffieronde.desk;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.referee.Match;
import be.koffieronde.report.week.DayPlan;
import be.koffieronde.report.week.Entry;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.WeekBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A roster as a board shows it: who is where when, to the minute, and what is left out. What is not so is not told. */
public final class BoardJson {

    private final WarmRoster warm;
    private final Vocabulary words;
    private final WeekBook book;
    private final VisitNames names;

    public BoardJson(WarmRoster warm, Language language) {
        this.warm = warm;
        words = Vocabulary.of(language);
        JudgedRoster judged = warm.judged();
        book = new WeekBook(judged.problem(), judged.roster(), judged.judgement(), List.of(), null);
        names = new VisitNames(book.directory());
    }

    /** {@code {"roster", "problem", "version", "firstDay", "weeks", "score", "schools", "supporters", "leftOut", "broken"}}. */
    public Map<String, ?> fields() {
        return new JsonObject()
                .with("roster", warm.roster())
                .with("problem", warm.problem())
                .with("version", warm.version())
                .with("firstDay", book.calendar().firstDay().toString())
                .with("weeks", book.calendar().weeks())
                .with("score", warm.judged().judgement().verdict().score().toString())
                .with("schools", schools())
                .withList("supporters", book.problem().supporters(), this::supporter)
                .withList("leftOut", book.unplanned(), this::leftOut)
                .withList("broken", warm.judged().judgement().broken(), this::broken)
                .fields();
    }

    private Map<String, String> schools() {
        Map<String, String> byId = new LinkedHashMap<>();
        book.problem().schools().forEach(school -> byId.put(school.id(), school.name()));
        return byId;
    }

    private Object supporter(Supporter supporter) {
        List<DayPlan> days = book.weeks(supporter).stream()
                .map(SupporterWeek::days)
                .flatMap(List::stream)
                .toList();
        return new JsonObject()
                .with("id", supporter.id())
                .with("name", supporter.name())
                .withList("days", days, this::day)
                .fields();
    }

    private Object day(DayPlan day) {
        JsonObject json = new JsonObject().with("date", day.date().toString());
        if (day.hours() == null) {
            json.with("absence", day.absence().name().toLowerCase(Locale.ROOT));
        } else {
            json.with("from", day.hours().from()).with("to", day.hours().to());
        }
        return json.withList("entries", day.entries(), this::entry).fields();
    }

    private Object entry(Entry entry) {
        JsonObject json = new JsonObject();
        if (entry instanceof Stop stop) {
            about(stop.visit(), json);
            if (stop.pinned()) {
                json.with("pinned", true);
            }
            if (stop.standsInFor() != null) {
                json.with("standsInFor", stop.standsInFor());
            }
        } else if (entry instanceof Drive drive) {
            json.with("kind", "drive");
            if (drive.late() > 0) {
                json.with("late", drive.late());
            }
        } else {
            json.with("kind", "lunch");
        }
        return json.with("from", entry.from()).with("to", entry.to()).fields();
    }

    private Object leftOut(String id) {
        Visit visit = book.visit(id);
        JsonObject json = new JsonObject();
        about(visit, json);
        return json.with("minutes", visit.minutes()).fields();
    }

    private Object broken(Match match) {
        return new JsonObject()
                .with("visits", match.where().visits())
                .with("text", words.say(match.message()))
                .fields();
    }

    private void about(Visit visit, JsonObject json) {
        Directory directory = book.directory();
        json.with("kind", WeekJson.kind(visit)).with("visit", visit.id()).with("title", words.say(names.who(visit)));
        directory.schoolOf(visit).map(School::id).ifPresent(school -> json.with("school", school));
    }
}
