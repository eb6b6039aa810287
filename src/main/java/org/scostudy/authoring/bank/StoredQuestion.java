package org.scostudy.authoring.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.markup.PlainText;
import org.scostudy.question.storage.StoredForm;
import org.scostudy.text.Folded;

/** A question in the form that it is kept in, with what can be told of it without reading it again. */
public record StoredQuestion(String json, String hash, String keyHash, String stem, String sought) {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_STEM = 20_000;
    private static final int LONGEST_SOUGHT = 8_000;
    private static final int HASH_BYTES = 16;
    /** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
    private static final long FNV_BASIS = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    public static StoredQuestion of(Question question) {
        String json = StoredForm.write(question);
        if (json.length() > LONGEST) {
            throw new AuthoringRefused(AuthoringRefused.Reason.TOO_LONG);
        }
        String stem = PlainText.of(question.stem(), question.markup());
        String key = question.interaction().key();
        return new StoredQuestion(
                json,
                hash(json),
                hash(Folded.of(key)),
                cut(stem, LONGEST_STEM),
                cut(
                        Folded.of(stem + "\n" + key + "\n" + String.join("\n", shown(question.interaction()))),
                        LONGEST_SOUGHT));
    }

    static Question read(String json) {
        return StoredForm.read(json);
    }

    public static long likeness(Question question) {
        String stem = PlainText.of(question.stem(), question.markup());
        return likeness(stem, Folded.of(stem + "\n" + question.interaction().key() + "\n"));
    }

    /** Of the letters and digits of the stem and of the key, which is the line after it. */
    public static long likeness(String stem, String sought) {
        String folded = Folded.of(stem);
        int end = sought.startsWith(folded + "\n") ? sought.indexOf('\n', folded.length() + 1) : sought.length();
        int[] signs = sought.codePoints()
                .limit(end < 0 ? sought.length() : end)
                .filter(Character::isLetterOrDigit)
                .toArray();
        long hash = FNV_BASIS;
        for (int sign : signs) {
            hash = (hash ^ sign) * FNV_PRIME;
        }
        return hash;
    }

    private static List<String> shown(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> typed.accepted();
            default ->
                interaction.options().stream().map(Interaction.Option::text).toList();
        };
    }

    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a picture it is the same that readers of files give it. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
