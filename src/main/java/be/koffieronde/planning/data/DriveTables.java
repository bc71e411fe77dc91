package be.koffieronde.planning.data;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.travel.MinuteTable;
import be.koffieronde.travel.TravelTimes;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Minutes between the places of a part by number, a table for each means of transport, made when first asked for. */
final class DriveTables {

    private final Directory directory;
    private final TravelTimes times;
    private final Numbering places;
    private final boolean isWhole;
    private final Map<Profile, short[][]> tables = new EnumMap<>(Profile.class);

    /** @param isWhole whether these are all places as the problem has them; its rows are then shared */
    DriveTables(Directory directory, TravelTimes times, Numbering places, boolean isWhole) {
        this.directory = directory;
        this.times = times;
        this.places = places;
        this.isWhole = isWhole;
    }

    short[][] by(Profile profile) {
        return tables.computeIfAbsent(profile, this::table);
    }

    private short[][] table(Profile profile) {
        MinuteTable minutes = times.table(profile);
        int[] rows = places.ids().stream().mapToInt(directory::location).toArray();
        if (isWhole) {
            return IntStream.of(rows)
                    .mapToObj(from -> minutes.row(from, rows.length))
                    .toArray(short[][]::new);
        }
        short[][] table = new short[rows.length][rows.length];
        for (int from = 0; from < rows.length; from++) {
            for (int to = 0; to < rows.length; to++) {
                table[from][to] = (short) minutes.minutes(rows[from], rows[to]);
            }
        }
        return table;
    }
}
