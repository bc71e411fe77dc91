package be.koffieronde.desk.school;

import be.koffieronde.desk.school.SchoolDesk.State;
import be.koffieronde.desk.school.Suggested.Kind;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Placed;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes suggestions in: those that can be meant.
 *
 * @param reader a school, or a partner, who suggests for themselves alone
 */
record SuggestionBox(PublishedWeeks weeks, String centre, Reader reader) {

    private static final int LONGEST = 2000;
    private static final int MOST_WINDOWS = 100;
    private static final long MOST_DAYS = 366;

    /**
     * A suggestion to be kept.
     *
     * @param author id of a person; null: it came by a secret address
     * @throws InvalidInputException with all that is wrong in it
     */
    Suggestion made(Suggested given, @Nullable String author) {
        Suggested said = reader.audience() == Audience.PARTNER ? given.by(reader.id()) : given;
        Problem problem = weeks.current(centre)
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-problems")))
                .problem();
        List<Fault> faults = faults(said, problem);
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        boolean isAboutVisit = said.kind() == Kind.WORDS && said.date() != null;
        Optional<WarmRoster> week = isAboutVisit ? weeks.around(centre, said.from()) : Optional.empty();
        return new Suggestion(
                Tx.newId(),
                school(problem),
                week.map(WarmRoster::roster).orElse(null),
                isAboutVisit ? about(week, said).visit().id() : null,
                null,
                reader.audience() == Audience.PARTNER ? reader.id() : null,
                author,
                said.kind().word(),
                said.text(),
                said.words(),
                State.OPEN.word(),
                null,
                null,
                weeks.rosters().database().clock().millis(),
                null);
    }

    private String school(Problem problem) {
        return reader.audience() == Audience.SCHOOL
                ? reader.id()
                : partner(reader.id(), problem).map(Partner::school).orElse("");
    }

    private static Optional<Partner> partner(@Nullable String id, Problem problem) {
        return problem.partners().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Fault> faults(Suggested said, Problem problem) {
        List<Fault> faults = new ArrayList<>();
        String kind = said.kind().word();
        said.missing()
                .forEach(name -> faults.add(Fault.of("desk.lacks", kind, name).in(name)));
        said.useless()
                .forEach(name -> faults.add(Fault.of("desk.useless", kind, name).in(name)));
        if (said.words().length() > LONGEST) {
            faults.add(Fault.of("desk.words", said.words().length(), LONGEST).in("words"));
        }
        if (said.kind() == Kind.DUTY && (said.day() == null) == (said.date() == null)) {
            faults.add(Fault.of("desk.day-or-date").in("day"));
        }
        people(said, problem, faults);
        times(said, faults);
        return faults;
    }

    private void people(Suggested said, Problem problem, List<Fault> faults) {
        if (said.kind() == Kind.CLOSED && reader.audience() == Audience.PARTNER) {
            faults.add(Fault.of("desk.not-for-school").in("kind"));
        }
        if (said.partner() != null && !isOwn(said.partner(), problem)) {
            faults.add(Fault.of("desk.no-partner", said.partner()).in("partner"));
        }
        if (said.supporter() != null
                && problem.supporters().stream().noneMatch(one -> one.id().equals(said.supporter()))) {
            faults.add(Fault.of("desk.no-supporter", said.supporter()).in("supporter"));
        }
    }

    private boolean isOwn(String partner, Problem problem) {
        return reader.audience() == Audience.PARTNER
                ? reader.id().equals(partner)
                : partner(partner, problem)
                        .filter(one -> one.school().equals(reader.id()))
                        .isPresent();
    }

    private void times(Suggested said, List<Fault> faults) {
        if (said.date() != null && said.kind() != Kind.WORDS) {
            long ahead = today().until(said.last(), ChronoUnit.DAYS);
            if (said.last().isBefore(said.from()) || ahead < 0 || ahead > MOST_DAYS) {
                faults.add(
                        Fault.of("desk.dates-ahead", said.from(), said.last()).in("date"));
            }
        }
        if (said.free() != null) {
            int windows =
                    said.free().days().values().stream().mapToInt(List::size).sum();
            if (windows > MOST_WINDOWS) {
                faults.add(Fault.of("desk.free-moments", windows, MOST_WINDOWS).in("free"));
            }
        }
    }

    private LocalDate today() {
        return Today.by(weeks.rosters().database().clock());
    }

    /** The visit that the words are about: one that whoever suggests is told of. */
    private Placed about(Optional<WarmRoster> week, Suggested said) {
        return week.stream()
                .flatMap(warm -> SchoolDesk.visits(warm, reader).stream())
                .filter(placed -> placed.date().equals(said.date()))
                .filter(placed -> said.start() == null || placed.start() == said.start())
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(Fault.of("desk.no-visit", Objects.requireNonNull(said.date()))));
    }
}
