package org.scostudy.drafting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.drafting.text.SourceText.Paragraph;
import org.scostudy.drafting.text.UnreadableText.Reason;

class SourceFileTest {

    private static final String WORDS = "Café society – it’s “said” – began here.";

    private static List<Paragraph> read(String name, byte[] bytes) throws Exception {
        return SourceFile.read(name, new ByteArrayInputStream(bytes)).paragraphs();
    }

    private static UnreadableText refused(String name, byte[] bytes) {
        return catchThrowableOfType(UnreadableText.class, () -> read(name, bytes));
    }

    @Nested
    class Plain_text {

        @Test
        void is_read_in_whatever_encoding_it_is() throws Exception {
            assertThat(read("a.txt", WORDS.getBytes(Charset.forName("windows-1252"))))
                    .containsExactly(new Paragraph(null, WORDS));
        }

        @Test
        void has_paragraphs_between_blank_lines_and_headings_that_end_no_sentence() throws Exception {
            String text = "The harbour\r\n\r\nShips come\r\nand go every-\r\nwhere.\r\n \r\nThey rest.";
            assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(
                            new Paragraph("The harbour", "Ships come and go everywhere."),
                            new Paragraph("The harbour", "They rest."));
        }

        @Test
        void is_refused_when_it_is_something_else() {
            assertThat(refused("a.txt", new byte[] {0x50, 0x4B, 3, 4, 0, 0, 8, 0, 0x61, 0, 0, 0})
                            .reason())
                    .isEqualTo(Reason.NOT_TEXT);
        }

        @Test
        void is_refused_when_it_is_larger_than_allowed() {
            assertThat(refused("a.txt", new byte[SourceFile.MOST_BYTES + 5]).reason())
                    .isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Nested
    class Markdown {

        @Test
        void leaves_words_under_their_headings() throws Exception {
            String text = """
                    # Ports

                    **Genoa** was a [port](https://example.org) with `docks`.
                    It grew.

                    ## Trade

                    - Silk came from *China*.
                    - Salt came from Spain.

                    ```
                    code is no text
                    ```

                    <script>alert(1)</script>
                    """;
            assertThat(read("ports.md", text.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(
                            new Paragraph("Ports", "Genoa was a port with docks. It grew."),
                            new Paragraph("Trade", "Silk came from China."),
                            new Paragraph("Trade", "Salt came from Spain."));
        }

        @Test
        void may_be_nested_deeper_than_anybody_can_read() throws Exception {
            String quotes = "> ".repeat(20_000) + "deep\n\n" + "*".repeat(50_000) + "[".repeat(50_000);
            assertThat(read("deep.md", quotes.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Nested
    class Pdf {

        @Test
        void gives_its_words() throws Exception {
            byte[] pdf = pdf(1, "Portugal joined the union in 1986.", "", "It borders on Spain.");
            assertThat(read("a.pdf", pdf))
                    .extracting(Paragraph::text)
                    .anyMatch(text -> text.contains("joined the union in 1986."));
        }

        @Test
        void is_known_by_what_is_in_it_whatever_it_is_called() throws Exception {
            assertThat(read("a.txt", pdf(1, "Portugal joined the union."))).isNotEmpty();
        }

        @Test
        void is_refused_when_it_is_protected() throws Exception {
            assertThat(refused("a.pdf", encrypted("secret")).reason()).isEqualTo(Reason.ENCRYPTED);
            assertThat(refused("a.pdf", encrypted("")).reason()).isEqualTo(Reason.ENCRYPTED);
        }

        @Test
        void is_refused_when_it_has_too_many_pages() throws Exception {
            assertThat(refused("a.pdf", pdf(PdfText.MOST_PAGES + 1)).reason()).isEqualTo(Reason.TOO_MANY_PAGES);
        }

        @Test
        void is_refused_when_it_holds_no_words() throws Exception {
            assertThat(refused("a.pdf", pdf(2)).reason()).isEqualTo(Reason.NO_TEXT);
        }

        @Test
        void is_refused_when_it_unpacks_to_more_than_memory_holds() throws Exception {
            byte[] bomb = withStream(packed(100_000_000));
            assertThat(bomb).hasSizeLessThan(200_000);
            assertThat(refused("a.pdf", bomb).reason()).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void is_refused_when_it_is_packed_twice() {
            byte[] twice = "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\n"
                    .getBytes(StandardCharsets.US_ASCII);
            assertThat(refused("a.pdf", twice).reason()).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void is_refused_or_read_but_never_crashes_when_bytes_are_broken() throws Exception {
            byte[] whole = pdf(2, "Portugal joined the union in 1986.");
            Random random = new Random(7);
            for (int i = 0; i < 150; i++) {
                byte[] broken = i % 3 == 0
                        ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length - 8) + 8)
                        : whole.clone();
                for (int j = 0; j < 1 + i / 10; j++) {
                    broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
                }
                UnreadableText refusal = refused("a.pdf", broken);
                if (refusal != null) {
                    assertThat(refusal).hasMessageMatching("The PDF .*");
                }
            }
        }

        private static byte[] pdf(int pages, String... lines) throws IOException {
            try (PDDocument document = document(pages, lines)) {
                return saved(document);
            }
        }

        private static byte[] encrypted(String password) throws IOException {
            try (PDDocument document = document(1, "Portugal joined the union.")) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                return saved(document);
            }
        }

        private static PDDocument document(int pages, String... lines) throws IOException {
            PDDocument document = new PDDocument();
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (lines.length > 0) {
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                        content.newLineAtOffset(72, 700);
                        for (String line : lines) {
                            content.showText(line);
                            content.newLineAtOffset(0, -20);
                        }
                        content.endText();
                    }
                }
            }
            return document;
        }

        private static byte[] saved(PDDocument document) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }

        private static byte[] packed(int zeros) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream packing =
                    new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
                byte[] piece = new byte[1_000_000];
                for (int i = 0; i < zeros / piece.length; i++) {
                    packing.write(piece);
                }
            }
            return bytes.toByteArray();
        }

        private static byte[] withStream(byte[] content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
            bytes.write(content);
            bytes.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        }
    }
}
