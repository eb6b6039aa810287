package org.scostudy.question.exchange.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.run.ImportRun;

/** How the bytes of a text file are to be read: by its mark, else as UTF-8 if they all are, else as Windows-1252. */
public record Encoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml[^>]*?encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int LOOKED_AT = 4096;
    private static final int WHOLE = 1 << 16;

    /** The text of the file, without a byte order mark. */
    public static Reader open(ImportRun run) throws IOException {
        Encoding encoding = of(run);
        InputStream bytes = Source.of(run);
        bytes.skipNBytes(encoding.markBytes());
        return new InputStreamReader(bytes, encoding.charset());
    }

    /** As {@link #open}, but believes what an XML file says of itself, unless it is in UTF-8. */
    public static Reader openXml(ImportRun run) throws IOException {
        String head;
        try (InputStream bytes = Source.of(run)) {
            head = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        Matcher declared = DECLARED.matcher(head);
        boolean other = declared.find() && isOther(declared.group(1));
        return other ? new InputStreamReader(Source.of(run), Charset.forName(declared.group(1))) : open(run);
    }

    private static boolean isOther(String name) {
        try {
            return Charset.isSupported(name)
                    && !name.toLowerCase(java.util.Locale.ROOT).startsWith("utf");
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    static Encoding of(ImportRun run) throws IOException {
        byte[] head;
        try (InputStream bytes = Source.of(run)) {
            head = bytes.readNBytes(LOOKED_AT);
        }
        Encoding told = told(head);
        if (told != null) {
            return told;
        }
        long wrong = firstLineThatIsNotUtf8(run);
        if (wrong == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        run.notice(run.line(wrong), "exchange.files.no-utf-8");
        return new Encoding(WINDOWS, 0);
    }

    public static @Nullable Encoding told(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int many = head.length / 5;
        if (zeros[1] > many && zeros[0] < zeros[1] / 4) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return zeros[0] > many && zeros[1] < zeros[0] / 4 ? new Encoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static boolean starts(byte[] head, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Zero when all of them are. */
    private static long firstLineThatIsNotUtf8(ImportRun run) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(WHOLE);
        CharBuffer chars = CharBuffer.allocate(WHOLE);
        long line = 1;
        try (InputStream in = Source.of(run)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0));
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, ended);
                chars.flip();
                line += chars.chars().filter(sign -> sign == '\n').count();
                chars.clear();
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return 0;
    }
}
