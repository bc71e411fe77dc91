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
import be.koffieronde.language.Vocabulary;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of docs/architecture.md, the doors between them, and the libraries each may use. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("be.koffieronde");

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final List<Room> ROOMS = Room.in(page());
    private static final long MOST_FILES = 26;

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
    void a_room_is_lived_in_and_not_crowded(Room room) {
        long files = PROGRAM.that(resideInAPackage(room.itself())).stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();

        assertThat(files).isBetween(1L, MOST_FILES);
    }

    @Test
    void the_pictures_of_the_docs_are_drawn_from_the_table() throws IOException {
        String drawn = page();
        drawn = drawn(drawn, "floors", HousePicture.ofFloors(ROOMS));
        drawn = drawn(drawn, "planning", HousePicture.ofRooms(ROOMS, "planning"));
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(PAGE)
                .as("the pictures are not of the table; run: mvn test -Dtest=ArchitectureTest -Dwrite-docs=true")
                .content()
                .isEqualTo(drawn);
    }

    /** A page with a picture between the two comments that have its name. */
    private static String drawn(String page, String name, String picture) {
        String begin = "<!-- picture of " + name + " -->\n";
        int start = page.indexOf(begin) + begin.length();
        return page.substring(0, start) + picture + page.substring(page.indexOf("<!-- end -->", start));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void neither_rooms_nor_floors_lead_in_circles() {
        slices().matching("be.koffieronde.(**)").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("be.koffieronde.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void use_cases_know_no_files_and_no_words() {
        noClasses()
                .that(resideInAPackage("be.koffieronde.app.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.nio.file..").or(belongToAnyOf(Language.class, Vocabulary.class)))
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
