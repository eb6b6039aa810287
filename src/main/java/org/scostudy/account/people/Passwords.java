package org.scostudy.account.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.AccountRefused;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are kept: as Argon2id hashes. */
@Component
public class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String hashOfNothing = hashed("nobody has this password");
    private final Set<String> common = readCommon();

    /** @throws AccountRefused when the password is not good enough */
    String hash(String password, SignInName name) {
        check(password, name);
        return hashed(password);
    }

    /** Takes as long for an absent hash as for a present one, so that names cannot be found out by timing. */
    public boolean match(String password, @Nullable String hash) {
        var tooLong = password.length() > LONGEST;
        var same = encoder.matches(tooLong ? "" : password, hash == null ? hashOfNothing : hash);
        return same && hash != null && !tooLong;
    }

    void check(String password, SignInName name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_LONG);
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (folded.strip().equals(name.key())) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_IS_NAME);
        }
        if (common.contains(folded)) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_COMMON);
        }
    }

    private String hashed(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static Set<String> readCommon() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
