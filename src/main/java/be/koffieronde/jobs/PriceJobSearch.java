package be.koffieronde.jobs;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.PriceProgress;
import be.koffieronde.app.price.PriceSearch;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.roster.Roster;
import java.util.Optional;

/** Planning a problem with talks worth less and more. */
record PriceJobSearch(PriceSearch price) implements Search {

    @Override
    public String progress() {
        PriceProgress progress = price.progress();
        return JsonLayout.line(new JsonObject()
                .with("seconds", progress.elapsed().toSeconds())
                .with("share", (progress.search() - 1.0) / progress.searches())
                .with("talksPlanned", progress.talksPlanned())
                .with("driveMinutes", progress.driveMinutes())
                .fields());
    }

    @Override
    public Optional<Roster> soFar() {
        return Optional.empty();
    }

    @Override
    public void stop() {
        price.stop();
    }

    @Override
    public Outcome run() {
        PriceCurve curve = price.run();
        return Outcome.of(new JsonObject()
                .with("own", curve.own().toString())
                .with("complete", curve.isComplete())
                .withList("points", curve.points(), PriceJobSearch::json)
                .fields());
    }

    private static Object json(PricePoint point) {
        return new JsonObject()
                .with("worth", point.worth().toString())
                .with("score", point.verdict().score().toString())
                .with("talksPlanned", point.talksPlanned())
                .with("shareOfValue", point.shareOfValue())
                .with("driveMinutes", point.driveMinutes())
                .with("carKilometres", point.carKilometres())
                .with("waitingMinutes", point.waitingMinutes())
                .with("faces", point.faces())
                .with("pairsMet", point.pairsMet())
                .with("pupilMinutesLost", point.pupilMinutesLost())
                .fields();
    }
}
