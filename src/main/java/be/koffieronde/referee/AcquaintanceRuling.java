package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A talk, or a meeting about a pupil, is for somebody who supports a pupil of that partner, or that pupil. */
final class AcquaintanceRuling implements Ruling {

    private final Words words;
    private final Directory directory;

    AcquaintanceRuling(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        Map<String, Set<String>> pupils = pupilsBySupporter(evidence);
        evidence.planned().forEach(planned -> {
            Set<String> own = pupils.getOrDefault(planned.supporter().id(), Set.of());
            if (planned.visit() instanceof TalkVisit talk) {
                talk(planned, talk.partner(), own, tally);
            } else if (planned.visit() instanceof MeetingVisit meeting) {
                meeting(planned, meeting.meeting(), own, tally);
            }
        });
    }

    /** Ids of the pupils with a planned session, by id of its supporter, unless that is a stand-in. */
    private static Map<String, Set<String>> pupilsBySupporter(Case evidence) {
        Map<String, Set<String>> pupils = new HashMap<>();
        evidence.planned().forEach(planned -> {
            if (planned.visit() instanceof SupportVisit session && !planned.isStandIn()) {
                Set<String> own = pupils.computeIfAbsent(planned.supporter().id(), id -> new HashSet<>());
                session.pupils().forEach(pupil -> own.add(pupil.id()));
            }
        });
        return pupils;
    }

    private void talk(Planned planned, Partner partner, Set<String> own, Tally tally) {
        boolean known = directory.pupilsOf(partner).stream().map(Pupil::id).anyMatch(own::contains);
        tally.add(
                Rule.TALK_WITH_A_STRANGER,
                known ? 0 : planned.minutes(),
                planned::where,
                () -> Message.of(
                        "referee.rule.stranger.talk",
                        words.inRound(planned),
                        planned.supporter().name(),
                        partner.name()));
    }

    private void meeting(Planned planned, Meeting meeting, Set<String> own, Tally tally) {
        boolean known = meeting.pupil() == null || meeting.supporter() != null || own.contains(meeting.pupil());
        tally.add(
                Rule.TALK_WITH_A_STRANGER,
                known ? 0 : planned.minutes(),
                planned::where,
                () -> Message.of(
                        "referee.rule.stranger.meeting",
                        words.inRound(planned),
                        planned.supporter().name()));
    }
}
