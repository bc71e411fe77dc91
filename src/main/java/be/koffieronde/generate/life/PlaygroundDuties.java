package be.koffieronde.generate.life;

import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.School;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Breaks in which teachers watch the playground: their files say them as free time that a duty takes. */
final class PlaygroundDuties {

    private static final int TEACHERS_PERCENT = 70;
    private static final int BREAKS_PERCENT = 60;

    private final Map<String, School> schools;
    private final Dice dice;

    PlaygroundDuties(List<School> schools, Dice dice) {
        this.schools = schools.stream().collect(Collectors.toMap(School::id, Function.identity()));
        this.dice = dice;
    }

    void enter(List<Partner> partners) {
        partners.replaceAll(partner -> {
            boolean watches =
                    partner.role().equals("TEACHER") && !partner.free().isEmpty();
            School school = schools.get(partner.school());
            return watches && school != null && dice.chance(TEACHERS_PERCENT) ? watching(partner, school) : partner;
        });
    }

    private Partner watching(Partner partner, School school) {
        Agenda free = new Agenda();
        Agenda duties = new Agenda();
        partner.free().days().forEach(free::addAll);
        school.lessons().days().forEach((day, lessons) -> {
            for (Window pause : dice.some(breaks(lessons), BREAKS_PERCENT)) {
                if (isBusy(partner, day, pause)) {
                    free.add(day, pause);
                    duties.add(day, pause);
                }
            }
        });
        WeekWindows watch = duties.windows();
        return new Partner(
                partner.id(),
                partner.name(),
                partner.role(),
                partner.school(),
                free.windows(),
                partner.collaboration(),
                partner.talk(),
                partner.absences(),
                partner.on(),
                watch);
    }

    private static boolean isBusy(Partner partner, DayOfWeek day, Window pause) {
        return partner.free().on(day).stream()
                .allMatch(window -> window.intersect(pause).isEmpty());
    }

    private static List<Window> breaks(List<Window> lessons) {
        return IntStream.range(1, lessons.size())
                .filter(next -> lessons.get(next - 1).to() < lessons.get(next).from())
                .mapToObj(next ->
                        new Window(lessons.get(next - 1).to(), lessons.get(next).from()))
                .toList();
    }
}
