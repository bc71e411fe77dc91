package be.koffieronde.web;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that are so wrong that no route sees them: nothing of them, and nothing of us, is told. */
final class RequestFaults extends ErrorHandler {

    private final SafeHeaders headers;

    RequestFaults(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        headers.into(request, response.getHeaders());
        response.getHeaders().put("Content-Type", ErrorAnswers.TYPE);
        String text = ErrorAnswers.text(code, Message.of("web.status", code), List.of(), Language.EN);
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
