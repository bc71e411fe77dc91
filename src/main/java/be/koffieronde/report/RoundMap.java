package be.koffieronde.report;

import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Location;
import be.koffieronde.report.week.DayPlan;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.WeekBook;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Maps of who goes where: one of all rounds, and one of a single supporter's. */
final class RoundMap {

    private static final MapScale.Extent LARGE = new MapScale.Extent(800, 640, 20);
    private static final MapScale.Extent SMALL = new MapScale.Extent(300, 300, 24);
    private static final double LARGE_FONT = 10;
    private static final double SMALL_FONT = 12;
    private static final double HOME = 4;

    /** Turns colours of lines that follow one another far apart on the colour wheel. */
    private static final int GOLDEN_ANGLE = 137;

    private final WeekBook book;
    private final Wording wording;

    /** Homes, from readers who may not know them, though somebody may have paperwork there. */
    private final Set<String> hidden = new HashSet<>();

    /** A way that is gone, whichever direction. */
    private record Way(String one, String other) {

        static Way between(String from, String to) {
            return from.compareTo(to) < 0 ? new Way(from, to) : new Way(to, from);
        }
    }

    RoundMap(WeekBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
        if (!wording.sees(Fact.HOMES)) {
            book.problem().supporters().stream()
                    .map(Supporter::home)
                    .filter(home -> book.directory().schoolAt(home).isEmpty())
                    .forEach(hidden::add);
        }
    }

    /** All rounds, with numbers for the places and a list of what they mean. */
    Element all() {
        Map<String, Long> visits = visits();
        Set<String> shown = new LinkedHashSet<>(visits.keySet());
        for (Supporter supporter : book.problem().supporters()) {
            ways(supporter).keySet().forEach(way -> shown.addAll(List.of(way.one(), way.other())));
        }
        MapDrawing map = new MapDrawing(shown.stream().map(this::location).toList(), LARGE, LARGE_FONT);
        int hue = 0;
        for (Supporter supporter : book.problem().supporters()) {
            String look = "stroke:hsl(%d 70%% 38%%)".formatted(hue);
            ways(supporter).keySet().forEach(way -> map.line(location(way.one()), location(way.other()), "way", look));
            hue = (hue + GOLDEN_ANGLE) % 360;
        }
        drawHomes(map);
        visits.forEach((place, count) -> map.circle(location(place), radius(count)));
        int number = 0;
        for (Map.Entry<String, Long> place : visits.entrySet()) {
            map.label(location(place.getKey()), radius(place.getValue()), String.valueOf(++number));
        }
        String caption = wording.say("map.caption") + (wording.sees(Fact.HOMES) ? " " + wording.say("map.homes") : "");
        return Element.of(
                        "figure",
                        Element.of("figcaption", caption),
                        Element.wide(map.element(wording.say("map")), wording.say("map")),
                        legend(visits))
                .with("class", "map");
    }

    private void drawHomes(MapDrawing map) {
        if (wording.sees(Fact.HOMES)) {
            book.problem().supporters().stream()
                    .filter(supporter -> !ways(supporter).isEmpty())
                    .forEach(supporter -> map.diamond(location(supporter.home()), HOME));
        }
    }

    private Element legend(Map<String, Long> visits) {
        Element list = Element.of("ol").with("class", "places").with("aria-label", wording.say("map.numbers"));
        visits.forEach((place, count) -> list.add(Element.of("li", wording.say("map.place", name(place), count))));
        return list;
    }

    /** One supporter's rounds, with the names of places, and the days beside the lines. */
    Element of(Supporter supporter) {
        Map<Way, Set<DayOfWeek>> ways = ways(supporter);
        Set<String> shown = new LinkedHashSet<>();
        ways.keySet().forEach(way -> shown.addAll(List.of(way.one(), way.other())));
        stops(supporter).forEach(stop -> shown.add(stop.visit().location()));
        shown.removeAll(hidden);
        MapDrawing map = new MapDrawing(shown.stream().map(this::location).toList(), SMALL, SMALL_FONT);
        ways.keySet().forEach(way -> map.line(location(way.one()), location(way.other()), "way", ""));
        for (String place : shown) {
            if (isHome(place, supporter)) {
                map.diamond(location(place), HOME + 2);
            } else {
                map.circle(location(place), HOME);
            }
        }
        for (String place : shown) {
            map.label(location(place), HOME + 2, isHome(place, supporter) ? wording.say("home") : name(place));
        }
        ways.forEach((way, days) -> map.labelBetween(location(way.one()), location(way.other()), brief(days)));
        String caption = wording.say("map.own", supporter.name());
        return Element.of("figure", map.element(caption), Element.of("figcaption", caption + "."))
                .with("class", "map own");
    }

    private boolean isHome(String place, Supporter supporter) {
        return wording.sees(Fact.HOMES) && place.equals(supporter.home());
    }

    private String brief(Set<DayOfWeek> days) {
        return days.stream().map(wording.days()::brief).collect(Collectors.joining(" "));
    }

    /** Visits at each place, in the order of the problem's locations. */
    private Map<String, Long> visits() {
        Map<String, Long> counted = book.calls().stream()
                .map(call -> call.stop().visit().location())
                .filter(place -> !hidden.contains(place))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        Map<String, Long> inOrder = new LinkedHashMap<>();
        for (Location location : book.problem().locations()) {
            if (counted.containsKey(location.id())) {
                inOrder.put(location.id(), counted.get(location.id()));
            }
        }
        return inOrder;
    }

    private List<Stop> stops(Supporter supporter) {
        return book.weeks(supporter).stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.stops().stream())
                .toList();
    }

    private Map<Way, Set<DayOfWeek>> ways(Supporter supporter) {
        Map<Way, Set<DayOfWeek>> ways = new LinkedHashMap<>();
        for (SupporterWeek week : book.weeks(supporter)) {
            for (DayPlan day : week.days()) {
                List<String> places = places(supporter, day);
                for (int next = 1; next < places.size(); next++) {
                    if (!places.get(next - 1).equals(places.get(next))) {
                        ways.computeIfAbsent(
                                        Way.between(places.get(next - 1), places.get(next)),
                                        way -> EnumSet.noneOf(DayOfWeek.class))
                                .add(day.date().getDayOfWeek());
                    }
                }
            }
        }
        return ways;
    }

    /** Where a day leads, from home to home if the reader may know homes; empty on a day without visits. */
    private List<String> places(Supporter supporter, DayPlan day) {
        List<String> places = new ArrayList<>();
        day.stops().forEach(stop -> places.add(stop.visit().location()));
        places.removeAll(hidden);
        if (wording.sees(Fact.HOMES) && !places.isEmpty()) {
            places.add(0, supporter.home());
            places.add(supporter.home());
        }
        return places;
    }

    private String name(String place) {
        return book.directory().schoolAt(place).map(School::name).orElse(place);
    }

    private Location location(String id) {
        return book.directory().place(id);
    }

    private static double radius(long visits) {
        return 3 + Math.min(9, 1.3 * Math.sqrt((double) visits));
    }
}
