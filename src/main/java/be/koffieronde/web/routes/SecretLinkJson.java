package be.koffieronde.web.routes;

import be.koffieronde.format.json.JsonObject;
import be.koffieronde.store.people.SecretLinks.SecretLink;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Secret addresses, of calendars and of windows: what is told of each, and the address itself, once. */
final class SecretLinkJson {

    private SecretLinkJson() {}

    /** {@code {"id", "for", "of", "created"}}. */
    static Map<String, ?> of(SecretLink link) {
        return new JsonObject()
                .with("id", link.id())
                .with("for", link.audience().toLowerCase(Locale.ROOT))
                .with("of", link.reader())
                .with("created", Instant.ofEpochMilli(link.created()).toString())
                .fields();
    }

    /**
     * {@code {"id", "path"}} of one that was just made.
     *
     * @param path below the root of the server
     */
    static Map<String, ?> made(SecretLink link, String path) {
        return new JsonObject().with("id", link.id()).with("path", path).fields();
    }
}
