package be.koffieronde.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A small provider of OpenID Connect that knows one person, and what may be wrong with one. */
final class TestProvider implements AutoCloseable {

    static final String CLIENT = "koffieronde-test";
    static final String SECRET = "what only they and we know, of some length";

    private final HttpServer http;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new HashMap<>();

    /** What it says in its tokens, to be changed. */
    private final Map<String, Object> claims = new HashMap<>();

    private RSAKey signing;

    TestProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        signing = key;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        http.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/token", this::token);
        http.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer());
    }

    /** From now on tokens say this, too. */
    void say(String claim, Object value) {
        claims.put(claim, value);
    }

    /** From now on tokens say of this what is so. */
    void forget(Set<String> some) {
        claims.keySet().removeAll(some);
    }

    /** From now on tokens are signed with a key that nobody published. */
    void signByAnother() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    /** Somebody comes by, signs in, and goes back with what this gives: code and state. */
    Map<String, String> visit(URI address) {
        Map<String, String> query = form(address.getRawQuery());
        String code = "code" + asked.size();
        asked.put(code, query);
        return Map.of("code", code, "state", query.get("state"));
    }

    static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String field : text.split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = asked.remove(form.get("code"));
        if (request == null || !isClient(exchange) || !isVerified(form, request)) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"any\", \"token_type\": \"Bearer\", \"id_token\": \"" + idToken(request) + "\"}");
    }

    private static boolean isClient(HttpExchange exchange) {
        String credentials = CLIENT + ":" + SECRET.replace(" ", "+").replace(",", "%2C");
        return ("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** That whoever brings the code is who was sent here (RFC 7636), and comes back to where it was said. */
    private static boolean isVerified(Map<String, String> form, Map<String, String> request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(form.get("code_verifier").getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(request.get("code_challenge"))
                    && "S256".equals(request.get("code_challenge_method"))
                    && request.get("redirect_uri").equals(form.get("redirect_uri"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(Map<String, String> request) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", request.get("nonce"))
                .claim("email_verified", true);
        claims.forEach(builder::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), builder.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
