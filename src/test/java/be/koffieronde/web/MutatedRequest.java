package be.koffieronde.web;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.Contract.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request of the contract, with a few things wrong in it, by a seed. */
final class MutatedRequest {

    private static final List<Operation> OPERATIONS = Contract.operations();
    private static final List<String> ODD = List.of(
            "",
            "none",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "null",
            "undefined",
            "' or 1=1 --",
            "\"; drop table person; --",
            "../../../etc/passwd",
            "..\\..\\windows",
            "%00",
            "a\u0000b",
            "a\r\nSet-Cookie: x=y",
            "\uD83D\uDE00",
            "é\u202e\u2028",
            "{{7*7}}${7*7}",
            "<script>alert(1)</script>",
            "*",
            "a".repeat(3000));
    private static final List<String> ODD_JSON = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "-1",
            "0",
            "1e999",
            "99999999999999999999999",
            "0.1",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-02-30\"",
            "\"99:99\"",
            "\"' or 1=1 --\"",
            "NaN",
            "[".repeat(100),
            "\"" + "x".repeat(5000) + "\"",
            "{\"a\": ".repeat(60));
    private static final List<String> ODD_HEADERS = List.of(
            "If-Match: \"99999999999999999999\"",
            "If-Match: *",
            "If-Match: \"1\"",
            "If-Match: W/\"-1\"",
            "If-None-Match: \"\"\"",
            "Content-Type: multipart/form-data",
            "Content-Type: application/xml; charset=klingon",
            "Content-Type: ;;;",
            "Content-Encoding: gzip",
            "Accept: nothing/at-all;q=x",
            "Accept-Language: \u00e9\u00e9;q=-1",
            "Accept-Language: ",
            "Accept-Encoding: gzip;q=nan, br",
            "Last-Event-ID: 99999999999999999999",
            "Idempotency-Key: ' or 1=1 --",
            "Idempotency-Key: " + "k".repeat(1000),
            "Cookie: koffieronde=\"; =;;; x",
            "Cookie: __Host-koffieronde=" + "c".repeat(2000),
            "Authorization: Bearer",
            "Authorization: Bearer \u0001",
            "Authorization: Basic ????",
            "X-CSRF-Token: x",
            "X-Forwarded-For: not, an, address, ",
            "X-Forwarded-Proto: https",
            "Origin: null",
            "Origin: http://[::1",
            "Range: bytes=5-1",
            "Expect: 200-maybe",
            "Expect: 100-continue",
            "Upgrade: websocket",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Content-Length: 3",
            "Content-Length: -3",
            "Host: b",
            "X-Odd: \u0007",
            "No colon");
    private static final List<String> SOME_JSON = List.of("\"an\"", "1", "true", "\"plan\"", "[]", "\"2026-11-24\"");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|null");
    private static final String PROBLEM = problem();

    private final Random random;
    private final Operation operation;
    private final Settled centre;
    private final List<String> headers = new ArrayList<>();
    private String method;
    private String path;
    private byte[] body;

    MutatedRequest(int seed, Settled centre) {
        random = new Random(seed);
        this.centre = centre;
        operation = one(OPERATIONS);
        method = operation.method();
        path = centre.path(operation);
        body = bytes(sample());
        headers.add("X-Forwarded-For: 10.%d.%d.1".formatted(random.nextInt(256), random.nextInt(256)));
        if (random.nextInt(20) > 0) {
            headers.add("Authorization: Bearer " + centre.token(one(List.of(Role.values()))));
        }
        for (int wrongs = random.nextInt(4); wrongs >= 0; wrongs--) {
            mutate();
        }
    }

    private static String problem() {
        try {
            return Files.readString(Path.of("problems/first-week.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Something like what the operation takes. */
    private String sample() {
        if (method.equals("GET") || method.equals("DELETE")) {
            return "";
        }
        if (path.contains("/problems?") || path.matches("/api/v1/problems/[^/]*\\?.*")) {
            return PROBLEM;
        }
        return random.nextBoolean() ? fields() : "{}";
    }

    /** Every field that the contract names, with something in it. */
    private String fields() {
        return Contract.fields(operation).stream()
                .map(field -> "\"%s\": %s".formatted(field, one(SOME_JSON)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void mutate() {
        switch (random.nextInt(9)) {
            case 0 -> path = path.replaceFirst("/[^/?]*(?=\\?|$)", "/" + quoted(one(ODD)));
            case 1 -> path = path.replaceFirst("(?<=/v1/[a-z]{1,20}/)[^/?]*", quoted(one(ODD)));
            case 2 ->
                path += "&" + one(List.of("limit", "after", "centre", "with", "as", "for", "visit", "pupil")) + "="
                        + quoted(one(ODD));
            case 3 -> path = one(List.of("//", "/%2e%2e/", "/;x=y/", "/%zz/", "/\u00e9/", "")) + path.substring(1);
            case 4 -> headers.add(one(ODD_HEADERS));
            case 5 -> method = one(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "BREW"));
            case 6 -> body = truncated();
            case 7 -> body = flipped();
            default -> body = bytes(withOddValue());
        }
    }

    private String quoted(String odd) {
        return URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private byte[] truncated() {
        byte[] shorter = new byte[body.length == 0 ? 0 : random.nextInt(body.length)];
        System.arraycopy(body, 0, shorter, 0, shorter.length);
        return shorter;
    }

    private byte[] flipped() {
        byte[] other = body.length == 0 ? new byte[random.nextInt(50)] : body.clone();
        for (int i = random.nextInt(5); i >= 0 && other.length > 0; i--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    private String withOddValue() {
        String text = new String(body, StandardCharsets.UTF_8);
        Matcher matcher = VALUE.matcher(text);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        if (starts.isEmpty()) {
            return one(ODD_JSON);
        }
        int which = random.nextInt(starts.size());
        return text.substring(0, starts.get(which)) + one(ODD_JSON) + text.substring(ends.get(which));
    }

    byte[] bytes() {
        StringBuilder head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 && headers.stream().noneMatch(header -> header.startsWith("Transfer-Encoding"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(head + "\r\n"));
        all.writeBytes(body);
        return all.toByteArray();
    }

    static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), 1500));
    }
}
