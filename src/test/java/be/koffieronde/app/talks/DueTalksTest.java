package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.WaitingPartner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTalksTest {

    private static final LocalDate MONDAY = TestCentre.MONDAY;

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15).withEach())
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a", a -> a.supporter("an", Keep.PREFER)))
            .pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("b", b -> b.supporter("bo", Keep.MUST)));

    private List<WaitingPartner> due(@Nullable String supporter, LoggedTalk... talks) {
        return DueTalks.on(MONDAY, centre.problem(), new TalkLog(List.of(talks)), null, supporter);
    }

    private static LoggedTalk talk(int daysBefore, String supporter) {
        return new LoggedTalk(MONDAY.minusDays(daysBefore), supporter, "heidi", Kind.SPONTANEOUS, "");
    }

    @Test
    void a_partner_waits_for_each_supporter_by_itself() {
        assertThat(due(null)).extracting(WaitingPartner::supporter).containsExactly("an", "bo");
        assertThat(due(null, talk(3, "an")))
                .extracting(WaitingPartner::supporter)
                .containsExactly("bo");
        assertThat(due(null, talk(10, "an"), talk(28, "bo")))
                .extracting(WaitingPartner::supporter)
                .containsExactly("bo", "an");
        assertThat(due("an", talk(10, "an"), talk(28, "bo")))
                .extracting(WaitingPartner::urgency)
                .containsExactly(10 / 14.0);
    }
}
