package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.PriceRequest;
import be.koffieronde.app.price.Priced;
import be.koffieronde.app.price.Worth;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the price of coffee is called in the reader's language, with its numbers as that language writes them. */
final class PriceWording {

    private final PriceCurve curve;
    private final Language language;

    PriceWording(PriceCurve curve, Language language) {
        this.curve = curve;
        this.language = language;
    }

    /** Tag of the language, such as {@code nl}. */
    String language() {
        return language.locale().getLanguage();
    }

    String say(String key, Object... values) {
        return Vocabulary.of(language).say(Message.of("report.price." + key, values));
    }

    String title() {
        return say(areFaces() ? "title.faces" : "title", curve.terms().problem());
    }

    private boolean areFaces() {
        return curve.terms().priced() == Priced.FACES;
    }

    /** What is in the picture. */
    String picture() {
        return say(areFaces() ? "picture.faces" : "picture");
    }

    /** What the mark beside a worth means. */
    String note() {
        return say(areFaces() ? "column.note.faces" : "column.note");
    }

    /** How long a time all figures are of. */
    String period() {
        return curve.terms().weeks() == 1
                ? say("week")
                : say("weeks", curve.terms().weeks());
    }

    /** What is under the horizontal axis, once for all. */
    String axis() {
        return areFaces() ? say("axis.faces") : say(isInDriving() ? "axis.driving" : "axis.points");
    }

    /** A worth, as minutes of driving if it can be said so, else in points. */
    String worth(Worth worth) {
        OptionalDouble minutes = curve.terms().driveMinutes(worth);
        if (worth.equals(Worth.NOTHING) && !areFaces()) {
            return say("none");
        }
        return minutes.isPresent() ? number(minutes.getAsDouble()) : points(worth);
    }

    /** {@code 0,25} */
    String points(Worth worth) {
        return mark(worth.toString());
    }

    /** With one decimal, if it is not whole. */
    String number(double number) {
        return mark(String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", ""));
    }

    /** Of numbers from 0 to 1; less than half a tenth is not rounded up to everything. */
    String percent(double share) {
        return mark(String.format(Locale.ROOT, "%.1f", Math.floor(1000 * share + 1e-9) / 10)) + " %";
    }

    /** By what part something is more than it was, or less. */
    String change(double share) {
        return mark(String.format(Locale.ROOT, "%.1f", 100 * share + 0.0)) + " %";
    }

    String euros(double amount) {
        return "€ " + mark(String.format(Locale.ROOT, "%.2f", amount)).replaceFirst("^-0([.,])00$", "0$100");
    }

    /** What matters, in a few sentences. */
    List<String> summary() {
        List<String> sentences = new ArrayList<>();
        if (!areFaces()) {
            ownPoint().ifPresent(own -> sentences.add(price(own)));
        }
        if (areFaces()) {
            sentences.add(faces());
        }
        PricePoint without = curve.without();
        String faces = areFaces() ? ".faces" : "";
        sentences.add(
                curve.isFlatForPupils() ? say("flat" + faces, without.pupilMinutesLost()) : say("not-flat" + faces));
        long outOfReach = without.figures().pupilMinutesOutOfReach();
        if (outOfReach > 0) {
            sentences.add(say("beyond", outOfReach));
        }
        return sentences;
    }

    /** What the figures rest on. */
    List<String> terms() {
        List<String> terms = new ArrayList<>();
        curve.terms()
                .driveMinutes(Worth.parse("1"))
                .ifPresent(minutes -> terms.add(say(
                        "terms.worth",
                        Vocabulary.of(language).say(Message.of("words.rule." + Rule.TALK_MISSED)),
                        number(minutes),
                        points(curve.own()))));
        terms.add(say(areFaces() ? "terms.faces" : "terms.without"));
        terms.add(say("terms.drive", rate(), ratePeriod()));
        terms.add(say("terms.time"));
        terms.add(say("terms.search"));
        if (!curve.isComplete()) {
            terms.add(say("terms.incomplete", curve.searchesDone(), curve.searches()));
        }
        return terms;
    }

    boolean isOwn(PricePoint point) {
        return point.worth().equals(curve.own()) && !point.worth().equals(Worth.NOTHING);
    }

    private String price(PricePoint own) {
        return say(
                "price",
                own.talksPlanned(),
                curve.terms().talksDue(),
                percent(own.shareOfValue()),
                curve.extraDriveMinutes(own),
                change(curve.extraDriveShare(own)),
                euros(curve.extraEuros(own)),
                period());
    }

    /** Between the cheapest and the dearest point. */
    private String faces() {
        PricePoint few = curve.points().get(curve.points().size() - 1);
        return say(
                "price.faces",
                curve.without().faces(),
                few.faces(),
                curve.extraDriveMinutes(few),
                change(curve.extraDriveShare(few)),
                euros(curve.extraEuros(few)),
                period());
    }

    private Optional<PricePoint> ownPoint() {
        return curve.points().stream().filter(this::isOwn).findFirst();
    }

    private String rate() {
        String rate = String.format(Locale.ROOT, "%.4f", curve.terms().rate());
        return mark(rate.replaceFirst("0{1,2}$", ""));
    }

    private String ratePeriod() {
        int year = PriceRequest.YEAR_OF_DEFAULT_RATE;
        return curve.terms().rate() == PriceRequest.DEFAULT_RATE ? " " + say("rate.default", year, year + 1) : "";
    }

    private boolean isInDriving() {
        return curve.terms().driveMinutes(Worth.NOTHING).isPresent();
    }

    private String mark(String number) {
        return language == Language.NL ? number.replace('.', ',') : number;
    }
}
