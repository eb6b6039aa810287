package org.scostudy.drafting.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.scostudy.drafting.text.UnreadableText.Reason;

/** Finds out, before a PDF is opened, whether its compressed streams would fill the memory. */
final class PdfStreams {

    private static final long MOST_IN_ONE = 60_000_000;
    private static final long MOST_IN_ALL = 400_000_000;

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String PACKED = "/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b";
    private static final Pattern PACKED_TWICE = Pattern.compile(PACKED + "\\s*" + PACKED);

    private PdfStreams() {}

    static void checkExpansion(byte[] pdf) throws UnreadableText {
        if (PACKED_TWICE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
            throw tooLarge();
        }
        byte[] sink = new byte[64 * 1024];
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            long size = size(pdf, afterLineEnd(pdf, at), sink);
            all += size;
            if (size > MOST_IN_ONE || all > MOST_IN_ALL) {
                throw tooLarge();
            }
        }
    }

    private static UnreadableText tooLarge() {
        return new UnreadableText(
                Reason.TOO_LARGE, "The PDF unpacks to far more than a text needs; copy its text instead.");
    }

    /** Zero for what is not packed, for it is as large as it looks. */
    private static long size(byte[] pdf, int from, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_IN_ONE) {
                if (inflater.inflate(sink) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int from = at;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n' || pdf[from] == ' ')) {
            from++;
        }
        return from;
    }

    /** Where the next stream begins, or -1. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + MARK.length <= pdf.length; i++) {
            int same = 0;
            while (same < MARK.length && pdf[i + same] == MARK[same]) {
                same++;
            }
            if (same == MARK.length && (i == 0 || pdf[i - 1] != 'd')) {
                return i + MARK.length;
            }
        }
        return -1;
    }
}
