package be.koffieronde;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A partner under construction: a teacher, free Monday to Friday, due no talk; {@code heidi} is named juf heidi. */
public final class TestPartner {

    private final String id;
    private final String school;
    private String role = "TEACHER";
    private WeekWindows free = TestWindows.ALL_WEEK;
    private WeekWindows duties = WeekWindows.NONE;
    private @Nullable String collaboration;
    private @Nullable TalkRhythm talk;
    private final Set<LocalDate> absences = new HashSet<>();
    private final Map<LocalDate, List<Window>> on = new HashMap<>();

    TestPartner(String id, String school) {
        this.id = id;
        this.school = school;
    }

    public TestPartner role(String word) {
        role = word;
        return this;
    }

    public TestPartner free(WeekWindows windows) {
        free = windows;
        return this;
    }

    public TestPartner duties(WeekWindows windows) {
        duties = windows;
        return this;
    }

    public TestPartner collaboration(String model) {
        collaboration = model;
        return this;
    }

    /** Due a talk, with none held yet: worth 600. */
    public TestPartner talk(int everyWeeks, int minutes) {
        talk = new TalkRhythm(everyWeeks, minutes, null);
        return this;
    }

    public TestPartner talk(int everyWeeks, int minutes, String last) {
        talk = new TalkRhythm(everyWeeks, minutes, LocalDate.parse(last));
        return this;
    }

    /** Talks with each supporter who supports a pupil. */
    public TestPartner withEach() {
        talk = Objects.requireNonNull(talk).with(With.EACH);
        return this;
    }

    public TestPartner lasts(String supporter, String date) {
        Map<String, LocalDate> lasts =
                new HashMap<>(Objects.requireNonNull(talk).lasts());
        lasts.put(supporter, LocalDate.parse(date));
        talk = talk.withLasts(lasts);
        return this;
    }

    public TestPartner absent(String... dates) {
        Stream.of(dates).map(LocalDate::parse).forEach(absences::add);
        return this;
    }

    /** No windows: away. */
    public TestPartner on(String date, String... windows) {
        on.put(LocalDate.parse(date), Stream.of(windows).map(Window::parse).toList());
        return this;
    }

    Partner build() {
        return new Partner(
                id, "juf " + id, role, school, free, collaboration, talk, absences, new DatedExceptions(on), duties);
    }
}
