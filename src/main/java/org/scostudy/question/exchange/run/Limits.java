package org.scostudy.question.exchange.run;

/**
 * How much a file may hold. Each is checked before memory is spent on it.
 *
 * @param fileBytes the file as it lies on the disk
 * @param unzippedBytes all that is unpacked from it
 * @param zipEntries files within a package
 * @param zipRatio how many times larger than packed an entry may be, once it is larger than a megabyte
 * @param itemChars a question with everything that belongs to it, as the file has it, but for embedded media
 * @param textChars a single text of a question
 * @param parts options, pairs, gaps or steps of a question
 * @param items questions and drafts
 * @param mediaFiles pictures and sounds
 * @param mediaBytes a single one of them
 * @param allMediaBytes all of them
 * @param depth how deep elements and arrays may be nested
 * @param problems reported before reading stops
 */
public record Limits(
        long fileBytes,
        long unzippedBytes,
        int zipEntries,
        int zipRatio,
        int itemChars,
        int textChars,
        int parts,
        int items,
        int mediaFiles,
        long mediaBytes,
        long allMediaBytes,
        int depth,
        int problems) {

    private static final long MEGABYTE = 1 << 20;

    /** For files that people upload. */
    public static final Limits STANDARD = new Limits(
            256 * MEGABYTE,
            1024 * MEGABYTE,
            20_000,
            200,
            2_000_000,
            20_000,
            200,
            200_000,
            10_000,
            10 * MEGABYTE,
            512 * MEGABYTE,
            50,
            2_000);
}
