package be.koffieronde.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Signs people in by a provider: authorization code with PKCE, state and nonce. It is asked who it is when first needed. */
public final class SignOn {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Provider provider;
    private volatile @Nullable OIDCProviderMetadata known;

    public SignOn(Provider provider) {
        this.provider = provider;
    }

    /**
     * Somebody on their way to the provider.
     *
     * @param address where their browser goes
     * @param kept what it keeps until it comes back, and shows then
     */
    public record Going(URI address, String kept) {}

    /**
     * Somebody who came back from the provider.
     *
     * @param kept what their browser kept
     * @param state as the provider was given it
     * @param code that the provider gave
     */
    public record Coming(String kept, String state, String code) {}

    /**
     * Sends somebody to the provider.
     *
     * @param back where they come back to
     * @throws SignOnException if the provider cannot be asked
     */
    public Going go(URI back) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI address = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "email"),
                        new ClientID(provider.client()),
                        back)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new Going(address, state.getValue() + "." + nonce.getValue() + "." + verifier.getValue());
    }

    /**
     * Who came back.
     *
     * @return an address for e-mail that the provider knows to be theirs
     * @throws SignOnException if they did not go from here, the provider does not vouch for them, or cannot be asked
     */
    public String come(Coming coming, URI back) {
        String[] kept = coming.kept().split("\\.", 3);
        if (kept.length != 3 || !isSame(kept[0], coming.state())) {
            throw SignOnException.refused("they did not go from here");
        }
        return email(claims(idToken(coming.code(), new CodeVerifier(kept[2]), back), new Nonce(kept[1])));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private OIDCProviderMetadata metadata() {
        OIDCProviderMetadata metadata = known;
        if (metadata == null) {
            try {
                metadata =
                        OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            } catch (GeneralException | IOException e) {
                throw SignOnException.away(e);
            }
            known = metadata;
        }
        return metadata;
    }

    private JWT idToken(String code, CodeVerifier verifier, URI back) {
        TokenRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(provider.client()), new Secret(provider.secret())),
                        new AuthorizationCodeGrant(new AuthorizationCode(code), back, verifier))
                .build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(http.send());
            if (!response.indicatesSuccess()) {
                throw SignOnException.refused("the code is none");
            }
            return ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (IOException e) {
            throw SignOnException.away(e);
        } catch (ParseException e) {
            throw SignOnException.refused("no token came");
        }
    }

    private IDTokenClaimsSet claims(JWT token, Nonce nonce) {
        try {
            return new IDTokenValidator(
                            metadata().getIssuer(),
                            new ClientID(provider.client()),
                            JWSAlgorithm.RS256,
                            metadata().getJWKSetURI().toURL())
                    .validate(token, nonce);
        } catch (BadJOSEException | JOSEException | IOException e) {
            throw SignOnException.refused("the token is not the provider's, or for somebody else");
        }
    }

    private static String email(IDTokenClaimsSet claims) {
        String email = claims.getStringClaim("email");
        if (email == null || !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
            throw SignOnException.refused("the address is not known to be theirs");
        }
        return email;
    }
}
