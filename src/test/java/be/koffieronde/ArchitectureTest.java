package be.koffieronde;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.language.Phrases;
import be.koffieronde.language.Terms;
import be.koffieronde.language.Vocabulary;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of docs/architecture.md, the doors between them, and the libraries each may use. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("be.koffieronde");

    private static final String SOLUTION_FILES = "ai.timefold.solver.persistence..";

    private static final List<Room> ROOMS = List.of(
            Room.of("language", 6),
            Room.of("problem", 20, "language"),
            Room.of("roster", 5, "language", "problem"),
            Room.of("roster.diff", 4, "problem", "roster"),
            Room.of("travel", 10, "language", "problem").using("org.jgrapht.."),
            Room.of("referee", 15, "language", "problem", "roster", "travel"),
            Room.of("planning.data", 10, "problem", "travel"),
            Room.of("planning.rounds", 5, "problem", "planning.data"),
            Room.of("planning.state", 5, "problem", "planning.data", "planning.rounds"),
            Room.of("planning.search", 15, "problem", "planning.data", "planning.rounds", "planning.state"),
            Room.of(
                            "planning.timefold",
                            10,
                            "problem",
                            "travel",
                            "planning.data",
                            "planning.rounds",
                            "planning.state",
                            "planning.search")
                    .using("ai.timefold.."),
            Room.of("planning.fit", 15, "problem", "roster", "travel", "planning.data", "planning.rounds"),
            Room.of(
                    "planning.planner",
                    10,
                    "problem",
                    "roster",
                    "travel",
                    "planning.data",
                    "planning.rounds",
                    "planning.state",
                    "planning.search",
                    "planning.timefold",
                    "planning.fit"),
            Room.of(
                            "planning.benchmark",
                            3,
                            "problem",
                            "roster",
                            "travel",
                            "planning.data",
                            "planning.search",
                            "planning.timefold",
                            "planning.planner")
                    .using("ai.timefold.."),
            Room.of("talks", 12, "language", "problem", "roster"),
            Room.of("format", 20, "language", "problem", "roster", "roster.diff", "talks")
                    .using("com.fasterxml.jackson..", "de.siegmar.fastcsv..", "net.fortuna.ical4j.."),
            Room.of("sheets", 40, "language", "problem", "format")
                    .using("org.dhatim.fastexcel..", "javax.xml.stream.."),
            Room.of("generate", 25, "language", "problem"),
            Room.of("anonymise", 8, "language", "problem", "roster", "travel"),
            Room.of("osm", 20, "language", "problem", "travel")
                    .using("crosby.binary..", "com.google.protobuf..", "org.jgrapht.."),
            Room.of("register", 5, "language", "problem").using("de.siegmar.fastcsv..", "org.locationtech.proj4j.."),
            Room.of("app.port", 2, "roster", "talks"),
            Room.of("app.names", 4, "language", "problem"),
            Room.of(
                    "app.reasons",
                    8,
                    "language",
                    "problem",
                    "roster",
                    "travel",
                    "referee",
                    "planning.fit",
                    "app.names"),
            Room.of(
                    "app.week",
                    8,
                    "language",
                    "problem",
                    "roster",
                    "roster.diff",
                    "travel",
                    "referee",
                    "talks",
                    "app.port",
                    "app.names",
                    "app.reasons"),
            Room.of(
                    "app.plan",
                    8,
                    "language",
                    "problem",
                    "roster",
                    "referee",
                    "planning.planner",
                    "talks",
                    "app.port",
                    "app.reasons",
                    "app.week"),
            Room.of(
                    "app.talks",
                    8,
                    "language",
                    "problem",
                    "roster",
                    "travel",
                    "referee",
                    "planning.fit",
                    "talks",
                    "app.port",
                    "app.names",
                    "app.reasons",
                    "app.week"),
            Room.of(
                    "app.price",
                    8,
                    "problem",
                    "roster",
                    "travel",
                    "referee",
                    "planning.planner",
                    "talks",
                    "app.week",
                    "app.plan"),
            Room.of(
                    "files",
                    15,
                    "language",
                    "problem",
                    "roster",
                    "travel",
                    "referee",
                    "talks",
                    "format",
                    "sheets",
                    "generate",
                    "anonymise",
                    "osm",
                    "register",
                    "app.port",
                    "app.names",
                    "app.week",
                    "app.plan",
                    "app.talks"),
            Room.of(
                            "report",
                            25,
                            "language",
                            "problem",
                            "roster",
                            "travel",
                            "referee",
                            "format",
                            "app.names",
                            "app.reasons",
                            "app.week",
                            "files")
                    .using("org.dhatim.fastexcel.."),
            Room.of("report.price", 8, "language", "problem", "format", "app.week", "app.price", "files", "report"),
            Room.of(
                            "benchmark",
                            8,
                            "language",
                            "problem",
                            "referee",
                            "planning.timefold",
                            "planning.benchmark",
                            "format",
                            "generate",
                            "app.week",
                            "files")
                    .using("ai.timefold.solver.benchmark..", "ai.timefold.solver.core.config..", SOLUTION_FILES),
            Room.of("cli.terminal", 8, "language", "problem").using("picocli..", "org.jline.."),
            Room.of(
                            "cli.options",
                            10,
                            "language",
                            "problem",
                            "talks",
                            "format",
                            "app.port",
                            "app.names",
                            "app.week",
                            "app.plan",
                            "app.talks",
                            "files",
                            "cli.terminal")
                    .using("picocli.."),
            Room.of(
                    "cli.print",
                    10,
                    "language",
                    "problem",
                    "roster",
                    "referee",
                    "talks",
                    "app.week",
                    "app.plan",
                    "app.talks",
                    "app.price",
                    "report.price",
                    "benchmark",
                    "cli.terminal"),
            Room.of(
                            "cli.commands",
                            15,
                            "language",
                            "problem",
                            "roster",
                            "referee",
                            "talks",
                            "format",
                            "generate",
                            "app.names",
                            "app.week",
                            "app.plan",
                            "app.talks",
                            "app.price",
                            "files",
                            "report",
                            "report.price",
                            "benchmark",
                            "cli.terminal",
                            "cli.options",
                            "cli.print")
                    .using("picocli.."),
            Room.of("cli", 4, "language", "problem", "cli.terminal", "cli.options", "cli.commands")
                    .using("picocli.."));

    /** A row of the table: the room, what lives there, and the rooms it may use. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|");

    private static final Pattern CODE = Pattern.compile("`([a-z.]+)`");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_uses_only_the_rooms_and_libraries_it_is_given(Room room) {
        classes()
                .that(resideInAPackage(room.itself()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(room.reach()))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_is_lived_in(Room room) {
        assertThat(PROGRAM.that(resideInAPackage(room.itself())))
                .filteredOn(JavaClass::isTopLevelClass)
                .filteredOn(type -> !type.getSimpleName().equals("package-info"))
                .hasSizeGreaterThanOrEqualTo(room.size());
    }

    @Test
    void the_table_of_the_docs_has_the_same_rooms_and_doors() throws IOException {
        String page = Files.readString(Path.of("docs", "architecture.md"));
        String table = page.substring(page.indexOf("## Rooms"), page.indexOf("### What is in them"));

        assertThat(ROW.matcher(table).results())
                .extracting(row -> row.group(1) + " " + names(row.group(2)))
                .containsExactlyInAnyOrderElementsOf(ROOMS.stream()
                        .map(room -> room.name() + " " + List.copyOf(room.seen()))
                        .toList());
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    @Test
    void only_the_start_of_the_program_lives_outside_the_rooms_and_it_knows_only_the_command_line() {
        String[] rooms = ROOMS.stream().map(Room::itself).toArray(String[]::new);

        classes()
                .that(not(resideInAnyPackage(rooms)))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveSimpleName("Koffieronde")
                .andShould()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("be.koffieronde", "be.koffieronde.cli", "java..")
                .check(PROGRAM);
    }

    @Test
    void rooms_do_not_lead_in_circles() {
        slices().matching("be.koffieronde.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void use_cases_know_no_files_and_no_words() {
        noClasses()
                .that(resideInAPackage("be.koffieronde.app.."))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(belongToAnyOf(Language.class, Vocabulary.class, Phrases.class, Terms.class)))
                .check(PROGRAM);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that(not(resideInAPackage("be.koffieronde.cli..")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    @Test
    void only_the_start_of_the_program_ends_it() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Koffieronde")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void null_is_written_down_in_every_package() {
        assertThat(PROGRAM.getPackage("be.koffieronde").getSubpackagesInTree())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
        assertThat(PROGRAM.getPackage("be.koffieronde")).matches(start -> start.isAnnotatedWith(NullMarked.class));
    }
}
