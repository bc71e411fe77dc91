package be.koffieronde;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws who uses whom in Mermaid's language; an arrow that follows from two others is left out. */
final class HousePicture {

    private final Map<String, Set<String>> uses = new TreeMap<>();

    /** Of floors: rooms with one first name are one box. */
    static String ofFloors(List<Room> rooms) {
        HousePicture picture = new HousePicture();
        for (Room room : rooms) {
            room.seen().forEach(seen -> picture.add(room.floor(), Room.floor(seen)));
        }
        return picture.draw();
    }

    /** Of the rooms on one floor. */
    static String ofRooms(List<Room> rooms, String floor) {
        HousePicture picture = new HousePicture();
        for (Room room : rooms) {
            room.seen().stream()
                    .filter(seen ->
                            room.floor().equals(floor) && Room.floor(seen).equals(floor))
                    .forEach(seen -> picture.add(room.name(), seen));
        }
        return picture.draw();
    }

    private void add(String user, String used) {
        if (!user.equals(used)) {
            uses.computeIfAbsent(user, name -> new TreeSet<>()).add(used);
        }
    }

    private String draw() {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart BT\n");
        uses.forEach((user, all) -> {
            Set<String> direct = all.stream()
                    .filter(used -> all.stream().noneMatch(other -> reaches(other, used)))
                    .collect(toCollection(TreeSet::new));
            text.append("  ")
                    .append(String.join(" & ", direct))
                    .append(" --- ")
                    .append(user)
                    .append('\n');
        });
        return text.append("```\n").toString();
    }

    /** Whether there is a way from a box to another over at least one arrow; ends, for arrows do not lead in circles. */
    private boolean reaches(String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}
