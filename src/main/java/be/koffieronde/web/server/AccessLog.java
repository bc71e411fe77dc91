package be.koffieronde.web.server;

import be.koffieronde.operation.Figures;
import be.koffieronde.web.Route;
import io.javalin.http.Context;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was asked and how it was answered: by the route, as paths have secrets in them. */
record AccessLog(Figures figures) {

    private static final Logger LOG = System.getLogger(AccessLog.class.getName());
    private static final String ROUTE = "koffieronde.route";

    /** Says by which route a request came in. */
    static void enter(Context context, Route route) {
        context.attribute(ROUTE, route.fullPath());
    }

    void answered(Context context, @Nullable Float millis) {
        float took = millis == null ? 0 : millis;
        String method = context.method().toString();
        String route = Objects.requireNonNullElse(context.attribute(ROUTE), "none");
        int status = context.statusCode();
        figures.answered(method, route, status, took);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", method);
        fields.put("route", route);
        fields.put("status", status);
        fields.put("ms", Math.round(took));
        LOG.log(Level.INFO, "answered", fields);
    }
}
