package dev.throughline.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door: whose requests are answered.
 *
 * <p>A page of another site that is open in the same browser can make it ask this server. Against that stand the check of
 * the {@code Host} header (a name that was made to lead here is not ours), cookies that no other site's request carries, and forms
 * that carry what only our own pages know.
 */
public final class Guard {

    /** The field of every form. */
    public static final String FIELD = "csrf";

    private static final String READER = "throughline-reader";
    private static final String TOKEN = "throughline-token";
    private static final int HALF_A_YEAR = 183 * 24 * 3600;

    private static final List<List<String>> HEADERS = List.of(
            List.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            List.of("X-Content-Type-Options", "nosniff"),
            List.of("Referrer-Policy", "same-origin"),
            List.of("Cross-Origin-Opener-Policy", "same-origin"),
            List.of("Cross-Origin-Resource-Policy", "same-origin"),
            List.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private final Binding binding;
    private final byte[] secret = new byte[32];

    public Guard(Binding binding) {
        this.binding = binding;
        new SecureRandom().nextBytes(secret);
    }

    /** A token that cannot be guessed. */
    public static String token() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Looks at a request before anything else does. */
    public void admit(Context ctx) {
        headers(ctx);
        host(ctx);
        token(ctx);
        if (ctx.cookie(READER) == null) {
            String reader = token();
            ctx.cookie(cookie(READER, reader));
            ctx.attribute(READER, reader);
        } else {
            ctx.attribute(READER, ctx.cookie(READER));
        }
        if (!Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method())) {
            form(ctx);
        }
    }

    private static void headers(Context ctx) {
        HEADERS.forEach(header -> ctx.header(header.getFirst(), header.getLast()));
    }

    private void host(Context ctx) {
        String asked = ctx.header("Host");
        String name = asked == null
                ? ""
                : asked.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        String own = binding.host().toLowerCase(Locale.ROOT);
        boolean any = own.equals("0.0.0.0") || own.equals("::");
        boolean known = name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("::1")
                || name.equals(own)
                // Bound to every address: by number only, since a name could be anybody's.
                || (any && name.matches("[0-9.]+|[0-9a-f:]*:[0-9a-f:]+"));
        if (!known) {
            throw new HttpResponseException(
                    421, "This server answers for localhost, not for \"" + name + "\".", Map.of());
        }
    }

    private void token(Context ctx) {
        String token = binding.token();
        if (token == null) {
            return;
        }
        String authorization = ctx.header("Authorization");
        if (same(token, ctx.cookie(TOKEN)) || (authorization != null && same("Bearer " + token, authorization))) {
            return;
        }
        if (ctx.method().equals(HandlerType.GET) && same(token, ctx.queryParam("token"))) {
            ctx.cookie(cookie(TOKEN, token));
            ctx.redirect(ctx.path());
            ctx.skipRemainingHandlers();
            return;
        }
        throw new UnauthorizedResponse(
                "This server asks for a token. Open the address that it printed when it started.");
    }

    private void form(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin != null && !sameOrigin(origin, ctx.header("Host"))) {
            throw new ForbiddenResponse("The form came from another site.");
        }
        // A program that brings the token in a header is no browser, which would not do so by itself.
        boolean program = ctx.header("Authorization") != null && binding.token() != null;
        if (!program && !same(csrf(ctx), given(ctx))) {
            throw new ForbiddenResponse(
                    "The form is out of date. Go back, load the page again, and send it once more.");
        }
    }

    private static @Nullable String given(Context ctx) {
        String header = ctx.header("X-CSRF-Token");
        return header == null ? ctx.formParam(FIELD) : header;
    }

    private static boolean sameOrigin(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the forms that this reader is shown carry: nobody without the secret can make it for another reader. */
    public String csrf(Context ctx) {
        String reader = ctx.attribute(READER);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            return HexFormat.of().formatHex(digest.digest(String.valueOf(reader).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge(HALF_A_YEAR);
        return cookie;
    }

    /** Takes as long for a wrong one as for the right one. */
    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
