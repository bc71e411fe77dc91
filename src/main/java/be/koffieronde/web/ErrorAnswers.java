package be.koffieronde.web;

import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.format.json.FaultJson;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.oidc.SignOnException;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.store.StoreUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.jetty.http.HttpException;

/** What goes wrong, as problem details (RFC 9457) in the caller's language. */
final class ErrorAnswers {

    static final String TYPE = "application/problem+json";
    private static final Logger LOG = System.getLogger(ErrorAnswers.class.getName());
    private static final int RETRY_SECONDS = 5;

    private ErrorAnswers() {}

    static void into(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, context) -> answer(context, e.status(), e.reason(), List.of()));
        routes.exception(
                InvalidInputException.class, (e, context) -> answer(context, 422, Message.of("web.unfit"), e.faults()));
        routes.exception(
                UnfitText.class,
                (e, context) ->
                        answer(context, 422, Message.of("web.unfit"), List.of(new Fault("", UnfitText.fault(e)))));
        routes.exception(
                VersionConflictException.class,
                (e, context) -> answer(context, 412, Message.of("web.changed", e.known(), e.now()), List.of()));
        routes.exception(
                SignOnException.class,
                (e, context) -> answer(context, e.isProviderAway() ? 502 : 403, e.reason(), List.of()));
        routes.exception(StoreUnavailableException.class, (e, context) -> {
            context.header("Retry-After", String.valueOf(RETRY_SECONDS));
            answer(context, 503, Message.of("web.store-away", RETRY_SECONDS), List.of());
        });
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus()));
        routes.exception(Exception.class, (e, context) -> {
            int status = status(e);
            if (status == 500) {
                LOG.log(Level.ERROR, "an answer went wrong", e);
            }
            answer(context, status);
        });
        routes.error(404, context -> {
            if (context.result() == null || context.result().isEmpty()) {
                answer(context, 404, Message.of("web.not-found"), List.of());
            }
        });
    }

    /** What the request is at fault in is found while it is read, deep below. */
    private static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return http.getCode();
            }
        }
        return 500;
    }

    private static void answer(Context context, int status) {
        Message reason = switch (status) {
            case 404 -> Message.of("web.not-found");
            case 500 -> Message.of("web.went-wrong");
            default -> Message.of("web.status", status);
        };
        answer(context, status, reason, List.of());
    }

    private static void answer(Context context, int status, Message reason, List<Fault> faults) {
        Language language = Call.languageOf(context, null);
        context.status(status);
        Call.send(context, TYPE, text(status, reason, faults, language));
    }

    /** Problem details in words. */
    static String text(int status, Message reason, List<Fault> faults, Language language) {
        return JsonLayout.line(details(status, reason, faults, language).fields());
    }

    /** The same, to be added to. */
    static JsonObject details(int status, Message reason, List<Fault> faults, Language language) {
        return new JsonObject()
                .with("type", "about:blank")
                .with("status", status)
                .with("code", reason.code())
                .with("title", Vocabulary.of(language).say(reason))
                .with("faults", FaultJson.of(faults, language));
    }
}
