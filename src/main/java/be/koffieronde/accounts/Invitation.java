package be.koffieronde.accounts;

import be.koffieronde.language.Language;

/**
 * Somebody to be invited.
 *
 * @param language to speak to them in
 * @param as what they will be in which centre
 */
public record Invitation(String login, String name, Language language, Caller.Place as) {

    /**
     * What comes of it.
     *
     * @param person id
     * @param token that lets them in, once
     * @param isKnown whether they have an account: the token is used signed in; else a password is chosen with it
     */
    public record Sent(String person, String token, boolean isKnown) {}
}
