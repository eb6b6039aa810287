package org.scostudy.account.people;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scostudy.common.Sha256;

/** Random secrets, and the hashes under which they are stored: long random values need no slow hash. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    public static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Sixteen characters in groups of four that can be read from a terminal and typed without doubt. */
    static String readable() {
        var code = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(UNMISTAKABLE.charAt(RANDOM.nextInt(UNMISTAKABLE.length())));
        }
        return code.toString();
    }

    /** The one after a token: only who has the key can tell it, and tells the same each time. */
    public static String following(String token, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, 24));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
