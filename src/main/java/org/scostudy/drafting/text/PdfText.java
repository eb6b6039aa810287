package org.scostudy.drafting.text;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.scostudy.drafting.text.UnreadableText.Reason;

/** The words of a PDF. Nothing in the file is run, and what it may take is bounded: pages, scratch space, text, time. */
final class PdfText {

    static final int MOST_PAGES = 500;

    private static final long MOST_SCRATCH_BYTES = 200_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private PdfText() {}

    static String of(byte[] bytes) throws UnreadableText {
        PdfStreams.checkExpansion(bytes);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                MemoryUsageSetting.setupTempFileOnly(MOST_SCRATCH_BYTES).streamCache)) {
            return words(document);
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (TooMuch e) {
            throw new UnreadableText(e.reason, "The PDF takes too much to read; take a part of it, or copy its text.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableText(
                    Reason.DAMAGED, "The PDF is damaged; save it anew with another program, or copy its text.");
        }
    }

    private static String words(PDDocument document) throws IOException, UnreadableText {
        if (document.isEncrypted()) {
            throw encrypted();
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableText(
                    Reason.TOO_MANY_PAGES,
                    "The PDF has %,d pages and at most %,d can be read; take a part of it."
                            .formatted(document.getNumberOfPages(), MOST_PAGES));
        }
        BoundedWriter text = new BoundedWriter();
        new BoundedStripper().writeText(document, text);
        if (text.words.toString().isBlank()) {
            throw new UnreadableText(
                    Reason.NO_TEXT, "The PDF holds pictures of text only; run text recognition on it first.");
        }
        return text.words.toString();
    }

    private static UnreadableText encrypted() {
        return new UnreadableText(Reason.ENCRYPTED, "The PDF is protected; save a copy without protection.");
    }

    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        private TooMuch(Reason reason) {
            this.reason = reason;
        }
    }

    private static final class BoundedStripper extends PDFTextStripper {

        private final long started = System.nanoTime();

        private BoundedStripper() {
            setSortByPosition(false);
            setParagraphStart("\n");
            setParagraphEnd("\n");
            setPageEnd("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - started > LONGEST.toNanos()) {
                throw new TooMuch(Reason.TOO_SLOW);
            }
            super.processOperator(operator, operands);
        }

        /** What one operator fails at, the others need not. */
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
            if (e instanceof TooMuch) {
                throw e;
            }
        }
    }

    private static final class BoundedWriter extends Writer {

        private final StringBuilder words = new StringBuilder();

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (words.length() + length > SourceText.MOST_CHARACTERS) {
                throw new TooMuch(Reason.TOO_LONG);
            }
            words.append(characters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
