package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.Priced;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The charts of a price, each with one or two lines over the same worths. */
enum Panel {
    FACES(5) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> (double) point.faces(), wording::number);
        }
    },
    TALKS(5) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> (double) point.talksPlanned(), wording::number);
        }

        @Override
        String unit(PriceCurve curve, PriceWording wording) {
            return wording.say("unit.talks", curve.terms().talksDue());
        }

        @Override
        double least(PriceCurve curve) {
            return curve.terms().talksDue();
        }
    },
    SHARE(100) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> 100 * point.shareOfValue(), share -> wording.percent(share / 100));
        }

        @Override
        String unit(PriceCurve curve, PriceWording wording) {
            return wording.say("unit.share");
        }
    },
    PAIRS(5) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> (double) point.pairsMet(), wording::number);
        }

        @Override
        String unit(PriceCurve curve, PriceWording wording) {
            return wording.say("unit.pairs", curve.terms().pairsDue());
        }

        @Override
        double least(PriceCurve curve) {
            return curve.terms().pairsDue();
        }
    },
    DRIVE(10) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> (double) curve.extraDriveMinutes(point), wording::number);
        }
    },
    EUROS(1) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, curve::extraEuros, wording::euros);
        }
    },
    TIME(60) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return List.of(
                    line(wording.say("line.waiting"), curve, PricePoint::waitingMinutes, wording),
                    line(wording.say("line.own-time"), curve, PricePoint::ownTimeMinutes, wording));
        }
    },
    PUPILS(50) {
        @Override
        List<Line> lines(PriceCurve curve, PriceWording wording) {
            return one(curve, point -> (double) point.pupilMinutesLost(), wording::number);
        }
    };

    private static final List<Panel> OF_ALL = List.of(DRIVE, EUROS, TIME, PUPILS);

    private final double least;

    Panel(double least) {
        this.least = least;
    }

    /** Those of a curve: what is had for the price, then the price. */
    static List<Panel> of(PriceCurve curve) {
        boolean arePairs = curve.terms().pairsDue() > 0;
        List<Panel> had = curve.terms().priced() == Priced.FACES
                ? List.of(FACES, arePairs ? PAIRS : TALKS)
                : List.of(TALKS, arePairs ? PAIRS : SHARE);
        return Stream.concat(had.stream(), OF_ALL.stream()).toList();
    }

    abstract List<Line> lines(PriceCurve curve, PriceWording wording);

    /** What the vertical axis counts. */
    String unit(PriceCurve curve, PriceWording wording) {
        return wording.say("unit." + key(), wording.period());
    }

    /** How high the vertical axis is at least, so that a little does not look like much. */
    double least(PriceCurve curve) {
        return least;
    }

    String title(PriceWording wording) {
        return wording.say("panel." + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<Line> one(PriceCurve curve, Function<PricePoint, Double> value, Function<Double, String> text) {
        List<Double> values = curve.points().stream().map(value).toList();
        return List.of(new Line("", values, values.stream().map(text).toList()));
    }

    private static Line line(String name, PriceCurve curve, Function<PricePoint, Long> value, PriceWording wording) {
        List<Double> values = curve.points().stream()
                .map(point -> (double) value.apply(point))
                .toList();
        return new Line(name, values, values.stream().map(wording::number).toList());
    }
}
