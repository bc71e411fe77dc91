package be.koffieronde.web;

import be.koffieronde.desk.LogHeld;
import be.koffieronde.language.Message;

/** Whose week a supporter's own is. */
public final class Own {

    private Own() {}

    /**
     * The supporter who asks.
     *
     * @throws Refusal if the account is not that of a supporter
     */
    public static LogHeld.Own of(Call call) {
        String supporter = call.place().supporter();
        if (supporter == null) {
            throw new Refusal(404, Message.of("web.no-supporter"));
        }
        return new LogHeld.Own(call.centre(), supporter, call.caller().id());
    }
}
