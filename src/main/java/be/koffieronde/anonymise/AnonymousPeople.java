package be.koffieronde.anonymise;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Supporters, partners and pupils without names. */
record AnonymousPeople(Masks masks, UnaryOperator<Set<LocalDate>> inHorizon) {

    /** What a role of free text becomes, as it may tell who it is. */
    private static final String OTHER = "OTHER";

    List<Supporter> supporters(List<Supporter> supporters) {
        return masks.of(Kind.SUPPORTER).inOrder(supporters, Supporter::id).stream()
                .map(this::of)
                .toList();
    }

    List<Partner> partners(List<Partner> partners) {
        return masks.of(Kind.PARTNER).inOrder(partners, Partner::id).stream()
                .map(this::of)
                .toList();
    }

    List<CollaborationModel> models(List<CollaborationModel> models) {
        Aliases collaborations = masks.of(Kind.COLLABORATION);
        return collaborations.inOrder(models, CollaborationModel::name).stream()
                .map(model -> new CollaborationModel(
                        collaborations.of(model.name()), model.everyWeeks(), model.minutes(), model.with()))
                .toList();
    }

    List<Pupil> pupils(List<Pupil> pupils) {
        return masks.of(Kind.PUPIL).inOrder(pupils, Pupil::id).stream()
                .map(this::of)
                .toList();
    }

    private Supporter of(Supporter supporter) {
        Aliases supporters = masks.of(Kind.SUPPORTER);
        return new Supporter(
                supporters.of(supporter.id()),
                supporters.titleOf(supporter.id()),
                masks.of(Kind.LOCATION).of(supporter.home()),
                supporter.profile(),
                expertise(supporter.expertise()),
                supporter.hours(),
                supporter.weeklyMinutes(),
                supporter.lunch(),
                supporter.staysForTalks(),
                inHorizon.apply(supporter.absences()),
                inHorizon(supporter.on()));
    }

    private Partner of(Partner partner) {
        Aliases partners = masks.of(Kind.PARTNER);
        return new Partner(
                partners.of(partner.id()),
                partners.titleOf(partner.id()),
                role(partner.role()),
                masks.of(Kind.SCHOOL).of(partner.school()),
                partner.free(),
                masks.of(Kind.COLLABORATION).ofAny(partner.collaboration()),
                of(partner.talk()),
                inHorizon.apply(partner.absences()),
                inHorizon(partner.on()),
                partner.duties());
    }

    private static String role(String role) {
        String word = role.strip().toUpperCase(Locale.ROOT);
        return Partner.ROLES.contains(word) ? word : OTHER;
    }

    private Pupil of(Pupil pupil) {
        Aliases pupils = masks.of(Kind.PUPIL);
        Aliases partners = masks.of(Kind.PARTNER);
        return new Pupil(
                pupils.of(pupil.id()),
                pupils.titleOf(pupil.id()),
                masks.of(Kind.SCHOOL).of(pupil.school()),
                masks.of(Kind.CLASS_GROUP).ofAny(pupil.classGroup()),
                pupil.priority(),
                partners.inOrder(pupil.partners(), id -> id).stream()
                        .map(partners::of)
                        .toList(),
                inHorizon.apply(pupil.absences()),
                inHorizon(pupil.on()),
                masks.of(Kind.NEED).inOrder(pupil.needs(), Need::id).stream()
                        .map(this::of)
                        .toList());
    }

    private DatedExceptions inHorizon(DatedExceptions on) {
        return on.of(inHorizon.apply(on.dates().keySet())::contains);
    }

    private Need of(Need need) {
        return new Need(
                masks.of(Kind.NEED).of(need.id()),
                expertise(need.expertise()),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                wanted(need.supporter()),
                need.term(),
                masks.of(Kind.PUPIL).inOrder(need.with(), id -> id).stream()
                        .map(masks.of(Kind.PUPIL)::of)
                        .toList(),
                need.standIn(),
                need.owed());
    }

    private @Nullable TalkRhythm of(@Nullable TalkRhythm rhythm) {
        if (rhythm == null) {
            return null;
        }
        Map<String, LocalDate> lasts = new HashMap<>();
        rhythm.lasts()
                .forEach((supporter, date) -> lasts.put(masks.of(Kind.SUPPORTER).of(supporter), date));
        return rhythm.withLasts(lasts);
    }

    private @Nullable WantedSupporter wanted(@Nullable WantedSupporter wanted) {
        return wanted == null
                ? null
                : new WantedSupporter(masks.of(Kind.SUPPORTER).of(wanted.id()), wanted.keep());
    }

    private Set<String> expertise(Set<String> types) {
        return types.stream().map(masks.of(Kind.EXPERTISE)::of).collect(Collectors.toSet());
    }
}
