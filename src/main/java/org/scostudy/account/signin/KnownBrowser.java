package org.scostudy.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.Secrets;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Whether somebody signed in to an account from this browser before: then strangers who try the account's name cannot
 * keep its owner out. A cookie says so, signed with what only the server has: the hash of the password, so that it ends
 * with the password. It signs nobody in.
 */
final class KnownBrowser {

    static final String COOKIE = "sco-known";
    private static final Duration VALIDITY = Duration.ofDays(365);
    private static final int ACCOUNTS = 5;

    private KnownBrowser() {}

    /** Which browser it is, if it is known to the account. */
    static Optional<String> of(HttpServletRequest request, AccountTable.Credentials account) {
        return marks(request)
                .filter(mark -> {
                    String[] parts = mark.split("\\.", 2);
                    return parts.length == 2 && Secrets.same(mark, mark(parts[0], account));
                })
                .findFirst();
    }

    /** The last few accounts of the browser are known; a family may share it. */
    static void remember(HttpServletRequest request, HttpServletResponse response, AccountTable.Credentials account) {
        if (account.passwordHash() == null) {
            return;
        }
        String mine = of(request, account).orElseGet(() -> mark(Secrets.token(), account));
        String value = String.join(
                "/",
                Stream.concat(Stream.of(mine), marks(request).filter(other -> !other.equals(mine)))
                        .limit(ACCOUNTS)
                        .toList());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite(SameSite.LAX.attributeValue())
                        .maxAge(VALIDITY)
                        .build()
                        .toString());
    }

    private static Stream<String> marks(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Stream.of(cookie.getValue().split("/", ACCOUNTS + 1)))
                        .filter(mark -> !mark.isEmpty() && mark.length() < 200);
    }

    private static String mark(String browser, AccountTable.Credentials account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String secret = String.valueOf(account.passwordHash());
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            byte[] signed = mac.doFinal((browser + ' ' + account.id()).getBytes(StandardCharsets.UTF_8));
            return browser + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
