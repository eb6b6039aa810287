package org.scostudy.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a text file are to be read: by its mark, else by its zeros, else as UTF-8 if they all are, else as
 * Windows-1252.
 *
 * @param markBytes stand before the text
 * @param wrongLine the first that is not in UTF-8, where that decided; else 0
 */
public record TextFile(Charset charset, int markBytes, long wrongLine) {

    /** In which a file is that does not tell. */
    public static final TextFile UTF_8 = new TextFile(StandardCharsets.UTF_8, 0, 0);

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml[^>]*?encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int LOOKED_AT = 4096;
    private static final int WHOLE = 1 << 16;

    /** Can be opened again. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** Looks at all bytes, as the only one that tells may be the last. */
    public static TextFile of(Bytes bytes) throws IOException {
        Optional<TextFile> told = told(head(bytes));
        if (told.isPresent()) {
            return told.get();
        }
        try (InputStream in = bytes.open()) {
            List<Long> wrong = linesNotInUtf8(in, 1);
            return wrong.isEmpty() ? UTF_8 : new TextFile(WINDOWS, 0, wrong.getFirst());
        }
    }

    /** As {@link #of}, but believes what an XML file says of itself, unless it says that it is in UTF. */
    public static TextFile ofXml(Bytes bytes) throws IOException {
        Matcher declared = DECLARED.matcher(new String(head(bytes), StandardCharsets.ISO_8859_1));
        return declared.find() && isOther(declared.group(1))
                ? new TextFile(Charset.forName(declared.group(1)), 0, 0)
                : of(bytes);
    }

    /** As far as its first bytes tell. Text in UTF-16 is full of zeros on one side, other text has none at all. */
    public static Optional<TextFile> told(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextFile(StandardCharsets.UTF_8, 3, 0));
        }
        if (starts(head, 0xFF, 0xFE)) {
            return Optional.of(new TextFile(StandardCharsets.UTF_16LE, 2, 0));
        }
        if (starts(head, 0xFE, 0xFF)) {
            return Optional.of(new TextFile(StandardCharsets.UTF_16BE, 2, 0));
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int many = head.length / 5;
        if (zeros[1] > many && zeros[0] < zeros[1] / 4) {
            return Optional.of(new TextFile(StandardCharsets.UTF_16LE, 0, 0));
        }
        return zeros[0] > many && zeros[1] < zeros[0] / 4
                ? Optional.of(new TextFile(StandardCharsets.UTF_16BE, 0, 0))
                : Optional.empty();
    }

    /**
     * Numbers from 1, growing.
     *
     * @param most after which nothing more is read
     */
    public static List<Long> linesNotInUtf8(InputStream in, int most) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(WHOLE);
        CharBuffer chars = CharBuffer.allocate(WHOLE);
        List<Long> wrong = new ArrayList<>();
        long line = 1;
        boolean ended = false;
        while (!ended && wrong.size() < most) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0));
            bytes.flip();
            boolean error = true;
            while (error && wrong.size() < most) {
                CoderResult result = decoder.decode(bytes, chars, ended);
                chars.flip();
                line += chars.chars().filter(sign -> sign == '\n').count();
                chars.clear();
                error = result.isError();
                if (error) {
                    bytes.position(bytes.position() + result.length());
                    if (wrong.isEmpty() || wrong.getLast() < line) {
                        wrong.add(line);
                    }
                }
            }
            bytes.compact();
        }
        return wrong;
    }

    /** The text without its mark. */
    public Reader text(InputStream bytes) throws IOException {
        bytes.skipNBytes(markBytes);
        return new InputStreamReader(bytes, charset);
    }

    /** The text without its mark. */
    public String text(byte[] bytes) {
        return new String(bytes, markBytes, bytes.length - markBytes, charset);
    }

    private static byte[] head(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean isOther(String name) {
        try {
            return Charset.isSupported(name) && !name.toLowerCase(Locale.ROOT).startsWith("utf");
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean starts(byte[] head, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
