package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.IntakeOffer;
import be.koffieronde.roster.PlaceWords;
import be.koffieronde.roster.Taken;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who could take a pupil, for programs: all that people are told, in values and in words. */
public final class IntakeJson {

    private final PlaceWords words;
    private final Vocabulary vocabulary;
    private final PlacesJson places;

    /** @param language of the texts */
    public IntakeJson(PlaceWords words, Language language) {
        this.words = words;
        vocabulary = Vocabulary.of(language);
        places = new PlacesJson(words, language);
    }

    /**
     * Writes {@code {"pupil", "sessions", "standInsAllowed", "from", "offers": […]}}; those who can take nothing come last, with
     * {@code "whyNot"}.
     *
     * @param pupil id
     * @param sessions how many wait
     * @param from when on sessions are offered; null: at all times
     */
    public void write(
            String pupil,
            int sessions,
            boolean allowsStandIns,
            List<IntakeOffer> offers,
            @Nullable LocalDateTime from,
            Writer out)
            throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("pupil", pupil)
                        .with("sessions", sessions)
                        .with("standInsAllowed", allowsStandIns)
                        .with("from", from == null ? null : from.toString())
                        .withList("offers", offers, this::offer)
                        .fields());
    }

    private Object offer(IntakeOffer offer) {
        return new JsonObject()
                .with("supporter", offer.supporter())
                .with("missing", offer.missing())
                .with("scoreChange", offer.change().toString())
                .with("extraDriveMinutes", offer.drive())
                .with("minutesLeft", offer.minutesLeft())
                .with("newFaces", offer.newFaces())
                .with("talksWon", offer.talks().won())
                .with("talksLost", offer.talks().lost())
                .withList("standIns", offer.standIns(), id -> id)
                .withList("taken", offer.taken(), this::taken)
                .withList("whyNot", offer.whyNot(), vocabulary::say)
                .fields();
    }

    private Object taken(Taken taken) {
        return new JsonObject()
                .with("visit", taken.visit())
                .with("date", taken.slot().date().toString())
                .with("start", Clock.format(taken.slot().best()))
                .with("scoreChange", taken.slot().scoreChange().toString())
                .withList("moved", taken.slot().moves(), places::move)
                .with("text", vocabulary.say(words.details(taken.slot())))
                .fields();
    }
}
