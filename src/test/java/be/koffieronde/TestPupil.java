package be.koffieronde;

import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pupil under construction: priority 1, no class group, no partners, no needs; {@code p1} is named P1. */
public final class TestPupil {

    private final String id;
    private final String school;
    private @Nullable String classGroup;
    private int priority = 1;
    private List<String> partners = List.of();
    private final Set<LocalDate> absences = new HashSet<>();
    private final Map<LocalDate, List<Window>> on = new HashMap<>();
    private final List<TestNeed> needs = new ArrayList<>();

    TestPupil(String id, String school) {
        this.id = id;
        this.school = school;
    }

    public TestPupil classGroup(String name) {
        classGroup = name;
        return this;
    }

    public TestPupil priority(int factor) {
        priority = factor;
        return this;
    }

    public TestPupil partners(String... ids) {
        partners = List.of(ids);
        return this;
    }

    public TestPupil absent(String... dates) {
        Stream.of(dates).map(LocalDate::parse).forEach(absences::add);
        return this;
    }

    public TestPupil withoutNeeds() {
        needs.clear();
        return this;
    }

    /** Adds a need of one session of 50 min a week, any time, of expertise BA. */
    public TestPupil need(String need) {
        return need(need, change -> {});
    }

    public TestPupil need(String need, Consumer<TestNeed> change) {
        TestNeed added = new TestNeed(need);
        change.accept(added);
        needs.add(added);
        return this;
    }

    /** No windows: away. */
    public TestPupil on(String date, String... windows) {
        on.put(LocalDate.parse(date), Stream.of(windows).map(Window::parse).toList());
        return this;
    }

    Pupil build() {
        return new Pupil(
                id,
                id.toUpperCase(Locale.ROOT),
                school,
                classGroup,
                priority,
                partners,
                absences,
                new DatedExceptions(on),
                needs.stream().map(TestNeed::build).toList());
    }
}
