package be.koffieronde.demo;

import be.koffieronde.accounts.Passwords;
import be.koffieronde.accounts.Role;
import be.koffieronde.accounts.Secrets;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.format.Documents;
import be.koffieronde.generate.land.LimburgRoads;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.store.people.Memberships;
import be.koffieronde.store.people.Memberships.Membership;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped centre with its published week, and somebody of each role. */
public final class Demonstration {

    private static final String CENTRE = "limburg";
    private static final String NAME = "Leersteuncentrum Limburg";
    private static final int PASSWORD = 12;

    /** The Monday of the shipped week. */
    private static final LocalDate SHIPPED = LocalDate.of(2026, 11, 23);

    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    /** Somebody who may come in; the password is told once. */
    public record Account(Role role, String login, String password) {}

    private Demonstration() {}

    /** Fills a database that has nothing yet; gives who may come in. */
    public static List<Account> into(Database database) {
        List<Account> accounts = Stream.of(Role.values())
                .map(role -> new Account(role, role.word(), Secrets.token().substring(0, PASSWORD)))
                .toList();
        List<String> hashes = accounts.stream()
                .map(account -> Passwords.hash(account.password()))
                .toList();
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre(CENTRE, NAME));
            return CENTRE;
        });
        database.write(CENTRE, tx -> {
            Problem problem = week(tx);
            for (int i = 0; i < accounts.size(); i++) {
                add(accounts.get(i), hashes.get(i), problem, tx);
            }
            return CENTRE;
        });
        return accounts;
    }

    private static Problem week(Tx tx) {
        String roads = text(LimburgRoads.open());
        int days = daysToThisWeek(LocalDate.ofInstant(Instant.ofEpochMilli(tx.now()), ZoneId.systemDefault()));
        Problem problem = Documents.problem(
                later(resource("problems/limburg.json"), days), CENTRE, name -> Documents.network(roads, name));
        String id = new CentreProblems(tx).add(problem, null).id();
        CentreRosters rosters = new CentreRosters(tx);
        String roster = rosters.add(
                id,
                new CentreRosters.Answer(
                        Documents.roster(later(resource("solutions/limburg.json"), days), CENTRE),
                        new Directory(problem),
                        1),
                null);
        rosters.publish(roster, 1, null);
        return problem;
    }

    /** From the shipped week to the one that goes on, or comes after this weekend. */
    private static int daysToThisWeek(LocalDate today) {
        LocalDate monday = today.plusDays(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.toIntExact(ChronoUnit.DAYS.between(SHIPPED, monday));
    }

    /** A document with every date some days later. */
    private static String later(String document, int days) {
        return DATE.matcher(document)
                .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
    }

    private static void add(Account account, String hash, Problem problem, Tx tx) {
        Role role = account.role();
        String supporter = role == Role.SUPPORTER ? problem.supporters().get(0).id() : null;
        String school = role == Role.SCHOOL ? problem.schools().get(0).id() : null;
        Person person = new Person(Tx.newId(), account.login(), role.word(), hash, Language.NL.toString());
        new People(tx).add(person);
        Memberships memberships = new Memberships(tx);
        memberships.put(new Membership(CENTRE, person.id(), role.name(), supporter, school, true));
        memberships.join(CENTRE, person.id());
    }

    private static String resource(String name) {
        return text(Objects.requireNonNull(Demonstration.class.getResourceAsStream(name), name));
    }

    private static String text(InputStream opened) {
        try (InputStream in = opened) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
