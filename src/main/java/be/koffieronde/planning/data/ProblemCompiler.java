package be.koffieronde.planning.data;

import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData.Points;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.data.Shift.LunchRule;
import be.koffieronde.planning.data.Ties.SupporterDay;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import be.koffieronde.roster.Agreed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles {@link ProblemData} from some supporters and visits of a problem. */
public final class ProblemCompiler {

    private final Part part;
    private final Directory directory;
    private final Calendar calendar;
    private final Numbering supporters = new Numbering();
    private final Numbering places = new Numbering();
    private final Numbering persons = new Numbering();
    private final Numbering needs = new Numbering();
    private final Numbering schools = new Numbering();
    private final Map<String, List<Integer>> needsOfPupil = new HashMap<>();
    private final Map<String, int[][]> preferredOfNeed = new HashMap<>();
    private final Map<String, StandIns> standInsFor = new HashMap<>();
    private final CandidateLists candidates;
    private final Losses losses;
    private final DriveTables drives;
    private final SeriesFinder series;
    private final short[][] fromHome;

    private ProblemCompiler(Part part) {
        this.part = part;
        directory = part.directory();
        calendar = directory.problem().calendar();
        series = new SeriesFinder(directory, part.visits(), part.ties().talksElsewhere());
        fromHome = new short[part.supporters().size()][];
        candidates = new CandidateLists(part.supporters(), fromHome);
        drives = new DriveTables(directory, part.times(), places, isWhole());
        losses = new Losses(directory.problem().weights());
    }

    public static ProblemData build(Part part) {
        return new ProblemCompiler(part).build();
    }

    private ProblemData build() {
        numberThings();
        List<Shift> shifts = new ArrayList<>();
        int[] shiftOf = new int[part.supporters().size() * calendar.days()];
        Arrays.fill(shiftOf, -1);
        for (int s = 0; s < part.supporters().size(); s++) {
            Supporter supporter = part.supporters().get(s);
            fromHome[s] = drives.by(supporter.profile())[places.of(supporter.home())];
            addShifts(s, shifts, shiftOf);
        }
        List<Job> jobs = jobs();
        List<Slotted> slotsElsewhere = series.slotsElsewhere();
        return new ProblemData(
                directory,
                part.supporters(),
                shifts,
                shiftOf,
                jobs,
                new NeedCompiler(part, candidates).build(jobs, needs.size()),
                jobsOfPerson(jobs),
                bookedElsewhere(),
                jobsOfSeries(jobs),
                slotsElsewhere,
                schools.size(),
                facesElsewhere(),
                Points.of(directory.problem().weights()));
    }

    /** Whether these are the data of the whole centre, which then share its tables of drives. */
    private boolean isWhole() {
        return part.supporters().size() == directory.problem().supporters().size();
    }

    private void numberThings() {
        if (isWhole()) {
            directory.problem().locations().forEach(location -> places.add(location.id()));
        }
        for (Supporter supporter : part.supporters()) {
            supporters.add(supporter.id());
            places.add(supporter.home());
        }
        Map<String, Integer> appearances = new LinkedHashMap<>();
        for (Visit visit : part.visits()) {
            places.add(visit.location());
            visit.persons().forEach(person -> appearances.merge(person, 1, Integer::sum));
            if (visit instanceof SupportVisit session
                    && !needs.knows(session.need().id())) {
                int need = needs.add(session.need().id());
                session.pupils()
                        .forEach(pupil -> needsOfPupil
                                .computeIfAbsent(pupil.id(), id -> new ArrayList<>())
                                .add(need));
                countFaces(session);
            }
        }
        appearances.forEach((person, count) -> {
            if (count > 1 || part.ties().bookedElsewhere().containsKey(person)) {
                persons.add(person);
            }
        });
    }

    private void countFaces(SupportVisit session) {
        if (directory.problem().weights().points(Rule.ANOTHER_FACE) > 0) {
            schools.add(session.pupil().school());
        }
    }

    private List<Face> facesElsewhere() {
        return part.ties().sessionsElsewhere().faces().stream()
                .filter(face -> schools.knows(face.school()))
                .map(face -> new Face(schools.of(face.school()), face.week(), Face.ELSEWHERE))
                .toList();
    }

    private void addShifts(int s, List<Shift> shifts, int[] shiftOf) {
        Supporter supporter = part.supporters().get(s);
        ContractWeek[] weeks = IntStream.range(0, calendar.weeks())
                .mapToObj(week -> new ContractWeek(s * calendar.weeks() + week, s, week, supporter.weeklyMinutes()))
                .toArray(ContractWeek[]::new);
        for (int day = 0; day < calendar.days(); day++) {
            WorkingDay there = supporter.on(calendar.date(day));
            if ((calendar.isClosed(day) || there.isOff())
                    && !part.ties().opened().contains(new SupporterDay(supporter.id(), day))) {
                continue;
            }
            shiftOf[s * calendar.days() + day] = shifts.size();
            shifts.add(new Shift(
                    shifts.size(),
                    s,
                    day,
                    weeks[day / 7],
                    Shift.pairs(there.forWork()),
                    Shift.pairs(there.forTalks()),
                    places.of(supporter.home()),
                    LunchRule.of(supporter.lunch()),
                    drives.by(supporter.profile())));
        }
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Visit visit : part.visits()) {
            jobs.add(job(jobs.size(), visit));
        }
        return jobs;
    }

    private Job job(int index, Visit visit) {
        Need need = visit instanceof SupportVisit session ? session.need() : null;
        Integer pin = part.ties().pins().get(visit.id());
        Agreement agreement = agreement(visit);
        return new Job(
                index,
                visit,
                Kind.of(visit),
                visit.minutes(),
                places.of(visit.location()),
                Job.starts(calendar.days(), visit.minutes(), day -> windows(visit, pin, day)),
                preferred(need),
                need == null ? -1 : needs.of(need.id()),
                need == null ? candidates.everybody() : candidates.qualified(need.expertise()),
                Acquaintance.isNeeded(visit),
                introductions(visit),
                required(visit),
                wanted(need),
                pin == null ? -1 : pin,
                visit.persons().stream()
                        .filter(persons::knows)
                        .mapToInt(persons::of)
                        .toArray(),
                need == null ? 0 : need.minDaysApart(),
                need != null && need.sessionsPerWeek() * calendar.weeks() + need.owed() > 1,
                series.of(visit),
                standIns(need),
                agreement,
                visit instanceof SupportVisit session
                        ? schools.of(session.pupil().school(), -1)
                        : -1,
                losses.worth(visit),
                losses.of(visit, agreement != null && visit instanceof TalkVisit ? Agreed.NO_TALK : 0));
    }

    private @Nullable StandIns standIns(@Nullable Need need) {
        String named = need == null ? null : need.stoodInFor();
        StandIns found = named == null ? null : standInsFor.computeIfAbsent(named, this::standInsFor);
        return found == null || found.days().isEmpty() ? null : found;
    }

    private StandIns standInsFor(String named) {
        Supporter supporter = directory.supporter(named);
        BitSet days = new BitSet();
        IntStream.range(0, calendar.days())
                .filter(day -> supporter.isAway(calendar.date(day)))
                .forEach(days::set);
        return new StandIns(supporters.of(named, Job.STRANGER), days);
    }

    private @Nullable Agreement agreement(Visit visit) {
        Agreed agreed = part.ties().agreed().get(visit.id());
        return agreed == null || (visit instanceof TalkVisit talk && talk.isExtra())
                ? null
                : new Agreement(
                        supporters.of(agreed.supporter(), Job.STRANGER), calendar.day(agreed.date()), agreed.start());
    }

    /** At times that are over only what is pinned may be. */
    private List<Window> windows(Visit visit, @Nullable Integer pin, int day) {
        List<Window> windows = visit.windows().on(day);
        return pin == null ? part.ties().from().left(day, windows) : windows;
    }

    private int @Nullable [][] preferred(@Nullable Need need) {
        if (need == null || need.preferred() == null || need.preferred().isEmpty()) {
            return null;
        }
        WeekWindows preferred = need.preferred();
        return preferredOfNeed.computeIfAbsent(
                need.id(),
                id -> Job.starts(calendar.days(), need.minutes(), day -> preferred.on(calendar.weekday(day))));
    }

    private int[] introductions(Visit visit) {
        return Acquaintance.pupils(directory, visit).stream()
                .map(Pupil::id)
                .flatMapToInt(this::needsOfPupil)
                .distinct()
                .toArray();
    }

    private IntStream needsOfPupil(String pupil) {
        return needsOfPupil.getOrDefault(pupil, List.of()).stream().mapToInt(Integer::intValue);
    }

    private int required(Visit visit) {
        String required = visit.requiredSupporter();
        return required == null ? Job.NOBODY : supporters.of(required, Job.STRANGER);
    }

    private int wanted(@Nullable Need need) {
        WantedSupporter wanted = need == null ? null : need.supporter();
        return wanted == null || wanted.keep() == Keep.MUST ? Job.NOBODY : supporters.of(wanted.id(), Job.STRANGER);
    }

    private int[][] jobsOfSeries(List<Job> jobs) {
        return NeedCompiler.grouped(
                jobs,
                series.found().size(),
                job -> job.series() == null
                        ? new int[0]
                        : new int[] {job.series().index()});
    }

    private int[][] jobsOfPerson(List<Job> jobs) {
        return NeedCompiler.grouped(jobs, persons.size(), Job::persons);
    }

    private List<Booking> bookedElsewhere() {
        List<Booking> bookings = new ArrayList<>();
        part.ties().bookedElsewhere().forEach((person, theirs) -> {
            if (persons.knows(person)) {
                theirs.forEach(booking -> bookings.add(booking.of(persons.of(person))));
            }
        });
        return bookings;
    }
}
