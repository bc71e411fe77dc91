package be.koffieronde.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkCardsTest {

    private static final TalkTexts TEXTS = new TalkTexts(List.of("A", "B", "C"), "Hint.");

    @Test
    void no_two_people_hear_the_same_opener_twice_in_a_row_if_a_log_is_kept() {
        TalkLog log = TalkLog.EMPTY;
        String before = "";
        for (int week = 0; week < 7; week++) {
            LocalDate monday = TestCentre.MONDAY.plusWeeks(week);
            TalkCard card = TalkCards.of(talks(null), TEXTS, monday, log).get(0);
            assertThat(card.opener()).isNotEqualTo(before);
            before = card.opener();
            log = log.plus(List.of(new LoggedTalk(monday, "an", "heidi", Kind.PLANNED, "")));
        }
    }

    @Test
    void a_talk_with_somebody_else_does_not_count_for_the_pair() {
        TalkLog log = new TalkLog(List.of(new LoggedTalk(day(-7), "bo", "heidi", Kind.PLANNED, "")));

        assertThat(card(null, log).opener()).isEqualTo(card(null, TalkLog.EMPTY).opener());
    }

    @Test
    void without_a_log_openers_go_on_with_the_weeks() {
        assertThat(List.of(week(0), week(1), week(2))).doesNotHaveDuplicates().containsExactlyInAnyOrder("A", "B", "C");
        assertThat(week(3)).isEqualTo(week(0));
    }

    @Test
    void who_never_met_gets_a_hint() {
        assertThat(card(null, null).firstMeeting()).isEqualTo("Hint.");
        assertThat(card("2026-11-02", null).firstMeeting()).isNull();
    }

    @Test
    void a_log_knows_who_of_the_supporters_has_met_the_partner() {
        TalkLog ofBo = new TalkLog(List.of(new LoggedTalk(day(-7), "bo", "heidi", Kind.PLANNED, "")));
        TalkLog ofAn = new TalkLog(List.of(new LoggedTalk(day(-7), "an", "heidi", Kind.SPONTANEOUS, "")));

        assertThat(card("2026-11-16", ofBo).firstMeeting()).isEqualTo("Hint.");
        assertThat(card("2026-11-16", ofAn).firstMeeting()).isNull();
        assertThat(card("2026-11-02", TalkLog.EMPTY).firstMeeting()).isNull();
    }

    @Test
    void what_is_logged_in_the_weeks_of_the_roster_itself_changes_no_card() {
        TalkLog log = new TalkLog(List.of(new LoggedTalk(day(0), "an", "heidi", Kind.PLANNED, "")));

        assertThat(card(null, log)).isEqualTo(card(null, TalkLog.EMPTY));
    }

    @ParameterizedTest
    @EnumSource
    void the_program_brings_openers_and_a_hint_of_three_sentences_in_each_language(Language language) {
        TalkTexts texts = TalkTexts.in(language);

        assertThat(texts.openers()).hasSizeGreaterThan(12).doesNotHaveDuplicates();
        assertThat(texts.firstMeeting().split("\\. ?")).hasSize(3);
    }

    @Test
    void edited_texts_may_have_comments_and_blank_lines_but_no_single_opener() {
        TalkTexts texts = TEXTS.withOpeners(List.of("# mine", "", " Hello? ", "Coffee?"));
        assertThat(texts.openers()).containsExactly("Hello?", "Coffee?");

        assertThatThrownBy(() -> TEXTS.withOpeners(List.of("Hello?")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("at least two openers are needed, all different");
    }

    private static String week(int number) {
        return TalkCards.of(talks(null), TEXTS, TestCentre.MONDAY.plusWeeks(number), null)
                .get(0)
                .opener();
    }

    private static TalkCard card(@Nullable String last, @Nullable TalkLog log) {
        return TalkCards.of(talks(last), TEXTS, TestCentre.MONDAY, log).get(0);
    }

    private static LocalDate day(int number) {
        return TestCentre.MONDAY.plusDays(number);
    }

    /** An talks with juf heidi on Monday at 10:00. */
    private static List<PlannedTalk> talks(@Nullable String last) {
        TestRoster roster = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a").partners("heidi"))
                .partner("heidi", "de-brug", heidi -> {
                    if (last == null) {
                        heidi.talk(1, 15);
                    } else {
                        heidi.talk(1, 15, last);
                    }
                })
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "talk/heidi/1 10:00");
        return PlannedTalk.of(roster.build(), roster.directory());
    }
}
