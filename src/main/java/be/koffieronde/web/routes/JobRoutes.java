package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.JsonText;
import be.koffieronde.jobs.JobQueue;
import be.koffieronde.jobs.JobRequest;
import be.koffieronde.jobs.JobRunner;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.work.Jobs;
import be.koffieronde.store.work.Jobs.Best;
import be.koffieronde.store.work.Jobs.Job;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned in the background. */
public record JobRoutes(Database database, JobQueue queue, JobRunner runner) {

    public Stream<Route> routes() {
        return Stream.of(
                Route.post("/problems/{problem}/jobs", Right.PLAN, this::add),
                Route.get("/centres/{centre}/jobs", Right.SEE_PROBLEMS, this::list),
                Route.get("/jobs/{job}", Right.SEE_PROBLEMS, this::read),
                Route.get("/jobs/{job}/roster", Right.SEE_PROBLEMS, this::roster),
                Route.delete("/jobs/{job}", Right.PLAN, this::stop));
    }

    private void add(Call call) {
        JobRequest request = call.body(JobRequest.FORM);
        request.check();
        Stored problem = database.read(call.centre(), tx -> {
            check("roster", request.roster(), one -> one.problem().equals(call.path("problem")), tx);
            check("like", request.like(), one -> one.centre().equals(call.centre()), tx);
            return new Problems(tx).find(call.path("problem")).orElseThrow(Refusal::notFound);
        });
        call.atOnce(() -> {
            String id = queue.add(problem, request, call.caller().id());
            call.context().header("Location", "/api/v1/jobs/" + id);
            call.answer(202, json(job(call, id), call));
        });
        runner.wake();
    }

    private static void check(String field, @Nullable String roster, Predicate<Rosters.Stored> fits, Tx tx) {
        if (roster != null && new Rosters(tx).find(roster).filter(fits).isEmpty()) {
            throw new InvalidInputException(
                    Fault.of("jobs.no-roster", roster).in(field).in("body"));
        }
    }

    private Job job(Call call, String id) {
        return database.read(call.centre(), tx -> new Jobs(tx).find(id).orElseThrow(Refusal::notFound));
    }

    private void list(Call call) {
        call.answer(
                200,
                Paged.of(call, database.read(call.centre(), tx -> new Jobs(tx).all()), Job::id)
                        .json("jobs", job -> json(job, call)));
    }

    private void read(Call call) {
        call.answer(200, json(job(call, call.path("job")), call));
    }

    private void roster(Call call) {
        String document = database.read(
                call.centre(),
                tx -> new Jobs(tx)
                        .best(call.path("job"))
                        .map(Best::document)
                        .or(() -> made(call.path("job"), tx))
                        .orElseThrow(Refusal::notFound));
        call.context().contentType("application/json").result(document);
    }

    /** The roster that a job which has ended made, as it is now. */
    private static Optional<String> made(String job, Tx tx) {
        return new Jobs(tx)
                .find(job)
                .filter(one -> one.ended() != null)
                .map(Job::roster)
                .flatMap(new Rosters(tx)::find)
                .map(stored -> new CentreRosters(tx)
                        .document(stored.id(), stored.version())
                        .text());
    }

    private void stop(Call call) {
        queue.stop(call.centre(), call.path("job"), call.caller().id());
        call.answer(202, json(job(call, call.path("job")), call));
    }

    private Map<String, ?> json(Job job, Call call) {
        return new JsonObject()
                .with("id", job.id())
                .with("problem", job.problem())
                .with("problemVersion", job.problemVersion())
                .with("kind", job.kind().toLowerCase(Locale.ROOT))
                .with("state", job.state())
                .with("stopping", job.isStopping())
                .with("roster", job.roster())
                .with("queued", moment(job.queued()))
                .with("prepared", moment(job.prepared()))
                .with("started", moment(job.started()))
                .with("finishing", moment(job.finishing()))
                .with("ended", moment(job.ended()))
                .with("progress", runner.progress(job.id()).map(JsonText::new).orElse(null))
                .with("result", job.result() == null ? null : line(job.result(), call.language()))
                .with("faults", job.faults() == null ? List.of() : line(job.faults(), call.language()))
                .fields();
    }

    /** What is told in each language, a line for each. */
    private static JsonText line(String lines, Language language) {
        return new JsonText(lines.lines().toList().get(language.ordinal()));
    }

    private static @Nullable String moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).toString();
    }
}
