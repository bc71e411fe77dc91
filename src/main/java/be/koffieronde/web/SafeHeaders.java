package be.koffieronde.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Headers of every answer, that of a fault of the request included. A route may say otherwise of its own. */
record SafeHeaders(Visitors visitors) implements HttpConfiguration.Customizer {

    /** What is answered is data: a browser that is made to show it does nothing with it. */
    private static final String DATA_ALONE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String YEAR_OF_HTTPS = "max-age=31536000";

    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        into(request, headers);
        return request;
    }

    void into(Request request, HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", DATA_ALONE)
                .put("X-Content-Type-Options", "nosniff")
                .put("X-Frame-Options", "DENY")
                .put("Referrer-Policy", "no-referrer")
                .put("Cross-Origin-Resource-Policy", "same-origin")
                .put("Cross-Origin-Opener-Policy", "same-origin")
                .put("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .put("Cache-Control", "no-store");
        String scheme = String.valueOf(request.getHttpURI().getScheme());
        String forwarded = request.getHeaders().get("X-Forwarded-Proto");
        if (visitors.isSecure(scheme, Request.getRemoteAddr(request), forwarded)) {
            headers.put("Strict-Transport-Security", YEAR_OF_HTTPS);
        }
    }
}
