package org.scostudy.question.exchange.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.markup.MediaFormat;

/** What a file is that holds no questions we can read. Each kind has a message, and another that says what to do. */
enum ForeignKind {
    PDF(Told.BYTES, "%PDF-"),
    OLD_OFFICE(Told.BYTES, "\u00D0\u00CF\u0011\u00E0"),
    ARCHIVE(
            Told.BYTES,
            "\u001F\u008B",
            "7z\u00BC\u00AF\u0027\u001C",
            "Rar!\u001A",
            "BZh",
            "\u00FD7zXZ",
            "(\u00B5/\u00FD"),
    WORD(Told.ENTRY, "word/document.xml"),
    EXCEL(Told.ENTRY, "xl/workbook.xml"),
    SLIDES(Told.ENTRY, "ppt/presentation.xml"),
    OPEN_DOCUMENT(Told.ENTRY, "mimetypeapplication/vnd.oasis.opendocument"),
    EPUB(Told.ENTRY, "mimetypeapplication/epub+zip", "META-INF/container.xml"),
    H5P(Told.ENTRY, "h5p.json"),
    MOODLE_BACKUP(Told.ENTRY, "moodle_backup.xml"),
    MNEMOSYNE(Told.ENTRY, "cards.xml"),
    SCORM(Told.ENTRY, "adlcp_rootv1p2.xsd", "adlcp_v1p3.xsd"),
    QTI(Told.ELEMENT, "questestinterop|assessmentTest|qti-assessment-(?:item|test)"),
    PACKAGE_LIST(Told.ELEMENT, "manifest"),
    SUPERMEMO(Told.ELEMENT, "SuperMemoCollection"),
    MNEMOSYNE_XML(Told.ELEMENT, "mnemosyne|openSM2sync"),
    MOODLE_BACKUP_XML(Told.ELEMENT, "moodle_backup|question_categories"),
    WEB_PAGE(Told.ELEMENT, "html"),
    /** Pictures, sounds, and all other files that are no text. */
    PICTURE(Told.OTHERWISE),
    SOUND(Told.OTHERWISE),
    BYTES(Told.OTHERWISE),
    /** Text that programs read and write, and that is no file of ours. */
    PROGRAM_DATA(Told.OTHERWISE),
    OTHER_XML(Told.OTHERWISE);

    /** By what a kind is told. */
    private enum Told {
        BYTES,
        /** The name of a file in a zip, and what it begins with where it is not packed. */
        ENTRY,
        /** The first element of XML. */
        ELEMENT,
        OTHERWISE
    }

    private static final Pattern ELEMENT = Pattern.compile(
            "\\A\\s*(?:<\\?[^>]*>|<!--.*?-->|<!(?i:doctype)[^>\\[]*(?:\\[.*?])?\\s*>|\\s++){0,50}<(?:[A-Za-z][\\w.-]{0,60}:)?([A-Za-z][\\w.-]{0,60})",
            Pattern.DOTALL);

    private static final Pattern VALUES =
            Pattern.compile("\\A\\s*(?:\\[\\s*(?:[\"']|[(\\[]\\s*[\"'])|\\{\\s*[\"'][^\"'\\n]{1,80}[\"']\\s*:)");
    private static final Set<String> READ = Set.of("quiz", "question", "assessmentitem");

    private final Told told;
    private final List<String> signs;

    ForeignKind(Told told, String... signs) {
        this.told = told;
        this.signs = List.of(signs);
    }

    /** Empty for whatever may be a file of questions. */
    static Optional<ForeignKind> of(FileHead file) {
        if (file.isZip()) {
            return file.holds("collection.anki2") ? Optional.empty() : zip(file);
        }
        Optional<ForeignKind> byBytes = first(Told.BYTES, file::begins);
        if (byBytes.isPresent() || file.begins("SQLite format 3")) {
            return byBytes;
        }
        MediaFormat medium = MediaFormat.of(file.bytes());
        if (medium != null && !file.isText()) {
            return Optional.of(medium.isSound() ? SOUND : PICTURE);
        }
        if (!file.isText()) {
            return Optional.of(BYTES);
        }
        return VALUES.matcher(file.text()).find() ? Optional.of(PROGRAM_DATA) : xml(file.text());
    }

    private static Optional<ForeignKind> zip(FileHead file) {
        Optional<ForeignKind> known = first(Told.ENTRY, file::holds);
        boolean called = file.ending().equals("apkg") || file.ending().equals("colpkg");
        return known.isPresent() || called || file.holds("imsmanifest.xml") ? known : Optional.of(ARCHIVE);
    }

    private static Optional<ForeignKind> xml(String text) {
        var element = ELEMENT.matcher(text.length() > 1 << 14 ? text.substring(0, 1 << 14) : text);
        if (!element.find() || READ.contains(element.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<ForeignKind> known =
                first(Told.ELEMENT, sign -> element.group(1).matches("(?i)" + sign));
        boolean declared = text.stripLeading().startsWith("<?xml");
        return known.isPresent() ? known : declared ? Optional.of(OTHER_XML) : Optional.empty();
    }

    private static Optional<ForeignKind> first(Told told, java.util.function.Predicate<String> has) {
        return Stream.of(values())
                .filter(kind -> kind.told == told && kind.signs.stream().anyMatch(has))
                .findFirst();
    }

    String messageKey() {
        return "exchange.foreign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
