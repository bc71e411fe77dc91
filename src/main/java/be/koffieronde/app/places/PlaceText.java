package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.PlaceAnswer.Block;
import be.koffieronde.roster.PlaceWords;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where a visit could go, without indentation or line breaks. Pupils by name, never what support they get. */
public final class PlaceText implements PlaceWords {

    private static final String PUPIL = "pupil/";
    private static final String PARTNER = "partner/";

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;
    private final SlotText slots;

    PlaceText(Directory directory, VisitPlaces places) {
        this.directory = directory;
        this.places = places;
        names = new VisitNames(directory);
        slots = new SlotText(places, names);
    }

    /** {@code session of L. (De Brug), 50 min: now Tue 24 Nov 10:25-11:15 with An} */
    @Override
    public Message title(PlaceAnswer answer) {
        Visit visit = answer.visit();
        return Message.of("app.print.place.title", names.full(visit), visit.minutes(), where(answer.now()));
    }

    /** {@code Tue 24 Nov 10:25-11:15 with An}, or {@code left out}. */
    public Message where(@Nullable Placed placed) {
        return placed == null
                ? Message.of("app.print.diff.left-out")
                : Message.of(
                        "app.print.diff.at",
                        new Day(placed.date()),
                        Clock.format(placed.start()),
                        Clock.format(placed.end()),
                        Message.of("app.print.with", supporter(placed.supporter())));
    }

    /** {@code Tue 24 Nov, start 14:20 to 14:25 with An} */
    public Message when(VisitSlot slot) {
        return Message.of("app.print.place.when", SlotText.when(slot), supporter(slot.supporter()));
    }

    @Override
    public Message details(VisitSlot slot) {
        List<Message> details = new ArrayList<>();
        details.add(slots.position(slot));
        details.add(SlotText.drives(slot));
        details.addAll(SlotText.waiting(slot));
        if (slot.points().containsKey(Rule.TALK_IN_OWN_TIME)) {
            details.add(Message.of("app.print.place.own-time"));
        }
        details.addAll(SlotText.best(slot));
        return Message.joined("language.series", details);
    }

    @Override
    public Message move(VisitMove move) {
        return slots.move(move);
    }

    @Override
    public String supporter(String id) {
        return directory.supporter(id).name();
    }

    @Override
    public List<String> concerned(PlaceAnswer answer, VisitSlot slot) {
        Stream<String> supporters = Stream.concat(
                Stream.of(slot.supporter()), Optional.ofNullable(answer.now()).map(Placed::supporter).stream());
        Stream<Visit> visits =
                Stream.concat(Stream.of(answer.visit()), slot.moves().stream().map(move -> places.visit(move.visit())));
        return Stream.concat(supporters.map(this::supporter), visits.flatMap(this::people))
                .distinct()
                .toList();
    }

    /** Names of those it is with. */
    Stream<String> people(Visit visit) {
        return visit.persons().stream().flatMap(person -> {
            if (person.startsWith(PUPIL)) {
                return Stream.of(
                        directory.pupil(person.substring(PUPIL.length())).name());
            }
            return person.startsWith(PARTNER)
                    ? Stream.of(directory
                            .partner(person.substring(PARTNER.length()))
                            .name())
                    : Stream.empty();
        });
    }

    /** {@code Mon 23 Nov, Tue 24 Nov: session of N. until 10:25} */
    public Message line(Block block) {
        List<Message> days = block.dates().stream().map(this::day).toList();
        return Message.of("app.print.place.block", Message.joined("language.series", days), block.text());
    }

    public Message day(LocalDate date) {
        return Message.of("language.as-said", new Day(date));
    }

    /** {@code +188 points} */
    public Message change(Score change) {
        return SlotText.change(change);
    }

    /** What to say to {@code move --to} to have it there. */
    public static String to(VisitSlot slot) {
        return slot.date() + " " + Clock.format(slot.best());
    }
}
