package be.koffieronde.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    /** Heidi teaches p1 in De Brug and talks; Greet, of Het Park, meets Heidi; An has a team. */
    private final Directory directory = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .partner("greet", "het-park", greet -> {})
            .pupil("p1", "de-brug", p1 -> p1.need("a").partners("heidi"))
            .meeting(new Meeting("m", List.of("heidi", "greet"), null, "bo", 30, null, TestWindows.ALL_WEEK))
            .commitment("team", "an", "2026-11-25", "10:30-12:30")
            .directory();

    @ParameterizedTest
    @CsvSource({
        "support/a/1/1,   true, true, false, true, false",
        "talk/heidi/1,    true, true, false, true, false",
        "meeting/m,       true, true, true,  true, true",
        "commitment/team, true, false, false, false, false"
    })
    void visits_of_an_concern_her_those_they_are_for_and_their_schools(
            String visit, boolean an, boolean heidi, boolean greet, boolean deBrug, boolean hetPark) {
        assertThat(concerns(Audience.SUPPORTER, "an", visit, "an")).isEqualTo(an);
        assertThat(concerns(Audience.SUPPORTER, "bo", visit, "an")).isFalse();
        assertThat(concerns(Audience.PARTNER, "heidi", visit, "an")).isEqualTo(heidi);
        assertThat(concerns(Audience.PARTNER, "greet", visit, "an")).isEqualTo(greet);
        assertThat(concerns(Audience.SCHOOL, "de-brug", visit, "an")).isEqualTo(deBrug);
        assertThat(concerns(Audience.SCHOOL, "het-park", visit, "an")).isEqualTo(hetPark);
    }

    @Test
    void a_pupils_school_is_concerned_also_if_nobody_there_is_listed() {
        Directory alone =
                new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("a")).directory();
        Visit session = Visits.of(alone).get(0);

        assertThat(new Reader(Audience.SCHOOL, "de-brug").isConcernedBy(session, "an", alone))
                .isTrue();
        assertThat(new Reader(Audience.SCHOOL, "het-park").isConcernedBy(session, "an", alone))
                .isFalse();
    }

    @Test
    void the_partners_of_everybody_in_a_group_are_concerned() {
        Directory group = new TestCentre()
                .partner("els", "de-brug", els -> {})
                .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.with("p2")))
                .pupil("p2", "de-brug", p2 -> p2.partners("els"))
                .directory();

        assertThat(new Reader(Audience.PARTNER, "els")
                        .isConcernedBy(Visits.of(group).get(0), "an", group))
                .isTrue();
    }

    @Test
    void a_supporter_misses_the_talk_that_is_due_to_them_alone() {
        Directory pairs = new TestCentre()
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15).withEach())
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need("a", need -> need.supporter("an", Keep.PREFER))
                                .partners("heidi"))
                .directory();
        Visit talk = Visits.of(pairs).get(1);

        assertThat(talk.id()).isEqualTo("talk/heidi/with/an/1");
        assertThat(new Reader(Audience.SUPPORTER, "an").misses(talk, pairs)).isTrue();
        assertThat(new Reader(Audience.SUPPORTER, "bo").misses(talk, pairs)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"support/a/1/1, ''", "talk/heidi/1, ''", "meeting/m, bo", "commitment/team, an"})
    void a_supporter_misses_what_only_they_were_to_do(String visit, String missing) {
        for (String supporter : List.of("an", "bo")) {
            assertThat(new Reader(Audience.SUPPORTER, supporter).misses(visit(visit), directory))
                    .isEqualTo(supporter.equals(missing));
        }
    }

    @Test
    void a_school_is_told_on_paper_also_what_else_happens_there() {
        Directory elsewhere = new TestCentre()
                .partner("greet", "het-park", greet -> {})
                .meeting(new Meeting("m", List.of("greet"), null, null, 30, "de-brug", TestWindows.ALL_WEEK))
                .directory();
        Visit meeting = Visits.of(elsewhere).get(0);
        Reader deBrug = new Reader(Audience.SCHOOL, "de-brug");

        assertThat(deBrug.isConcernedBy(meeting, "an", elsewhere)).isFalse();
        assertThat(deBrug.isTold(meeting, "an", elsewhere)).isTrue();
        assertThat(new Reader(Audience.SCHOOL, "het-park").isTold(meeting, "an", elsewhere))
                .isTrue();
        assertThat(new Reader(Audience.SUPPORTER, "bo").isTold(meeting, "an", elsewhere))
                .isFalse();
        assertThat(deBrug.isTold(visit("commitment/team"), "an", directory)).isFalse();
        assertThat(new Reader(Audience.SCHOOL, "new-in-september").isTold(meeting, "an", directory))
                .isFalse();
    }

    @Test
    void everybody_of_a_problem_reads_under_their_own_name() {
        assertThat(Reader.all(directory.problem()))
                .extracting(reader -> reader + " " + reader.name(directory))
                .containsExactly(
                        "supporter 'an' An",
                        "supporter 'bo' Bo",
                        "partner 'heidi' juf heidi",
                        "partner 'greet' juf greet",
                        "school 'de-brug' De Brug",
                        "school 'het-park' Het Park");
    }

    private boolean concerns(Audience audience, String id, String visit, String supporter) {
        return new Reader(audience, id).isConcernedBy(visit(visit), supporter, directory);
    }

    private Visit visit(String id) {
        return Visits.of(directory).stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
