package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.format.Spelling;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers questions about talks in a roster from a file, and books them. */
public final class FitTalk {

    /** More than any day will hold. */
    private static final int MOST_VISITS = 90;

    private final ProblemInput problem;
    private final Path file;
    private final Roster roster;
    private final Score score;
    private final CoffeeAdvisor advisor;

    private FitTalk(ProblemInput problem, Path file, Roster roster) {
        this.problem = problem;
        this.file = file;
        this.roster = roster;
        score = problem.judge(roster, file).verdict().score();
        advisor = new CoffeeAdvisor(problem.directory(), problem.travel(), roster);
    }

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in the file if it cannot be used
     */
    public static FitTalk in(ProblemInput problem, Path roster) {
        Roster loaded = RosterFile.read(roster);
        checkRounds(loaded, roster);
        return new FitTalk(problem.with(loaded), roster, loaded);
    }

    private static void checkRounds(Roster roster, Path file) {
        List<String> faults = new ArrayList<>();
        for (int index = 0; index < roster.rounds().size(); index++) {
            int visits = roster.rounds().get(index).visits().size();
            if (visits > MOST_VISITS) {
                faults.add("%s: rounds[%d].visits: %d visits on one day; talks are looked for among %d at most"
                        .formatted(file, index, visits, MOST_VISITS));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return score;
    }

    /** For saying answers in words. */
    public CoffeeText text() {
        return advisor.text();
    }

    /** A mark that a roster with other visits or times would not have. */
    public String mark() {
        return roster.mark();
    }

    /**
     * Where a talk fits, and what is in the way elsewhere.
     *
     * @throws InvalidInputException if the problem does not know the supporter or the partner
     */
    public TalkAnswer ask(TalkQuestion question) {
        checkIds(question.supporter(), question.partner());
        return advisor.ask(question);
    }

    /**
     * In short for every partner of the supporter's pupils.
     *
     * @param minutes null: as long as each partner's talks
     * @throws InvalidInputException if the problem does not know the supporter
     */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes) {
        checkIds(supporter, null);
        return advisor.outlook(supporter, minutes);
    }

    /**
     * Writes the roster with a talk pinned in a slot, which keeps every hard rule and every minute of the pupils that was
     * kept before.
     *
     * @return the roster written
     * @throws InvalidInputException if the talk does not fit there, the roster is not the one the slot was offered in or has
     *     changed in the meantime, or the file cannot be written; nothing is written then
     */
    public Roster book(TalkQuestion question, SlotCode slot, Path output) {
        checkIds(question.supporter(), question.partner());
        if (slot.mark() != null && !slot.mark().equals(mark())) {
            throw new InvalidInputException(
                    "%s: this roster has changed since '%s' was offered; ask again".formatted(file, slot));
        }
        OutputFiles.of(output, problem.files()).prepare();
        Roster booked = advisor.book(question, slot.date(), slot.start()).orElseThrow(() -> doesNotFit(slot));
        RosterFile.replace(file, roster, booked, output);
        return booked;
    }

    private static InvalidInputException doesNotFit(SlotCode slot) {
        return new InvalidInputException(
                "--book: at '%s' the talk does not fit without breaking a hard rule; ask without --book where it does"
                        .formatted(slot));
    }

    private void checkIds(String supporter, @Nullable String partner) {
        Directory directory = problem.directory();
        List<String> faults = new ArrayList<>();
        if (!directory.hasSupporter(supporter)) {
            faults.add(unknown(
                    "supporter", supporter, names(directory.problem().supporters(), Supporter::id, Supporter::name)));
        }
        if (partner != null && !directory.hasPartner(partner)) {
            faults.add(unknown("partner", partner, names(directory.problem().partners(), Partner::id, Partner::name)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** Ids by all that people may be called: first their ids, then their names. */
    private static <T> Map<String, String> names(List<T> people, Function<T, String> id, Function<T, String> name) {
        Map<String, String> ids = new LinkedHashMap<>();
        people.forEach(person -> ids.put(id.apply(person), id.apply(person)));
        people.forEach(person -> ids.putIfAbsent(name.apply(person), id.apply(person)));
        return ids;
    }

    private String unknown(String kind, String id, Map<String, String> ids) {
        String remedy = Spelling.nearest(id, ids.keySet())
                .map(ids::get)
                .map("did you mean '%s'?"::formatted)
                .orElse("use an id from that file");
        return "--%s: '%s' is no %s of %s; %s".formatted(kind, id, kind, problem.file(), remedy);
    }
}
