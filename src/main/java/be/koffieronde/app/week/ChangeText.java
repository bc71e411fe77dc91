package be.koffieronde.app.week;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.ComparedRosters.Person;
import be.koffieronde.app.week.ComparedRosters.Section;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.PersonChanges;
import be.koffieronde.roster.diff.RosterDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells what is different between two rosters; pupils by name, never what support they get. */
public final class ChangeText {

    private final Directory directory;
    private final VisitNames names;

    public ChangeText(Directory directory) {
        this.directory = directory;
        names = new VisitNames(directory);
    }

    /** Supporters, pupils and partners, each only if something is different for somebody. */
    List<Section> sections(RosterDiff diff) {
        return sections(diff, change -> null);
    }

    /** The same with the reason of each change, where there is one. */
    public List<Section> sections(RosterDiff diff, Function<Change, @Nullable Message> why) {
        return List.of(
                        section(
                                Message.of("app.print.diff.supporters"),
                                diff.supporters(),
                                id -> directory.supporter(id).name(),
                                why),
                        section(
                                Message.of("app.print.diff.pupils"),
                                diff.pupils(),
                                id -> directory.pupil(id).name(),
                                why),
                        section(
                                Message.of("app.print.diff.partners"),
                                diff.partners(),
                                id -> directory.partner(id).name(),
                                why))
                .stream()
                .filter(section -> !section.people().isEmpty())
                .toList();
    }

    private Section section(
            Message title,
            List<PersonChanges> people,
            Function<String, String> name,
            Function<Change, @Nullable Message> why) {
        return new Section(
                title,
                people.stream()
                        .map(person -> new Person(name.apply(person.id()), lines(person, why)))
                        .toList());
    }

    private List<Message> lines(PersonChanges person, Function<Change, @Nullable Message> why) {
        List<Message> lines = new ArrayList<>();
        person.moved().forEach(change -> lines.add(because(moves(change, person.id()), why.apply(change))));
        person.appeared().forEach(change -> lines.add(because(comes(change, person.id()), why.apply(change))));
        person.went().forEach(change -> lines.add(because(goes(change, person.id()), why.apply(change))));
        return lines;
    }

    private static Message because(Message line, @Nullable Message reason) {
        return reason == null ? line : Message.of("app.print.diff.because", line, reason);
    }

    private Message moves(Change change, String person) {
        return Message.of(
                "app.print.diff.moved",
                names.atPlace(change.visit()),
                where(change.before(), person),
                where(change.after(), person));
    }

    private Message comes(Change change, String person) {
        Message now = visit(change.visit(), change.after(), person);
        return change.before() == null
                ? Message.of("app.print.diff.new", now)
                : Message.of("app.print.diff.appeared", now, where(change.before(), person));
    }

    private Message goes(Change change, String person) {
        return Message.of(
                "app.print.diff.went", visit(change.visit(), change.before(), person), where(change.after(), person));
    }

    private Message visit(Visit visit, @Nullable Placed placed, String person) {
        return Message.of("app.print.diff.visit", names.atPlace(visit), where(placed, person));
    }

    /** Where each visit that is elsewhere now is: {@code session of L. (De Brug), Tue 24 Nov 10:25-10:40 with An}. */
    public List<Message> now(ComparedRosters compared) {
        return compared.diff().changes().stream()
                .map(change -> visit(change.visit(), change.after(), ""))
                .toList();
    }

    /** {@code session of L. (De Brug) to Tue 24 Nov 10:25-10:40 with An} */
    public Message movedTo(Placed placed) {
        return Message.of("app.print.moved.to", names.atPlace(placed.visit()), where(placed, ""));
    }

    /** {@code Tue 24 Nov 10:25-10:40 with An}; without the supporter where that is the person told of. */
    private Message where(@Nullable Placed placed, String person) {
        if (placed == null) {
            return Message.of("app.print.diff.left-out");
        }
        Object with = placed.supporter().equals(person)
                ? ""
                : Message.of(
                        "app.print.with",
                        directory.supporter(placed.supporter()).name());
        return Message.of(
                "app.print.diff.at",
                new Day(placed.date()),
                Clock.format(placed.start()),
                Clock.format(placed.end()),
                with);
    }
}
