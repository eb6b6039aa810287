package org.scostudy.drafting.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which characters bytes stand for: told by a byte order mark, by zeros, by being valid UTF-8, or else Windows-1252. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    private TextEncoding() {}

    static String decoded(byte[] bytes) throws UnreadableText {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int looked = Math.min(bytes.length, LOOKED_AT);
        int evenZeros = zeros(bytes, looked, 0);
        int oddZeros = zeros(bytes, looked, 1);
        // English in UTF-16 has a zero in nearly every pair of bytes; other text has none at all.
        if (oddZeros > looked / 4 && evenZeros == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > looked / 4 && oddZeros == 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (evenZeros + oddZeros > 0) {
            throw new UnreadableText(
                    UnreadableText.Reason.NOT_TEXT,
                    "The file is no text. Hand in plain text, Markdown or PDF; save other documents as one of these.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static int zeros(byte[] bytes, int looked, int from) {
        int zeros = 0;
        for (int i = from; i < looked; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
