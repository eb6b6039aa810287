package org.scostudy.question.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures and sounds that browsers show and play safely, told by their first bytes: what a file calls itself proves nothing. */
public enum MediaFormat {
    PNG("image/png"),
    JPG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    MP3("audio/mpeg"),
    /** AAC in MPEG-4. */
    M4A("audio/mp4"),
    /** AAC as it is broadcast (ADTS). */
    AAC("audio/aac"),
    /** Vorbis or Opus. */
    OGG("audio/ogg"),
    WAV("audio/wav"),
    WEBM("audio/webm"),
    FLAC("audio/flac");

    /** So many bytes tell the format. */
    public static final int HEAD_BYTES = 64;

    /** A medium's name: a hash of what it holds, and its format. */
    public static final String NAME = name(List.of(values()));

    /** That of a sound. */
    public static final String SOUND_NAME =
            name(Arrays.stream(values()).filter(MediaFormat::isSound).toList());

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern SOUND_NAMES = Pattern.compile(SOUND_NAME);

    /** Of MPEG-4 files that hold sound; those of pictures (HEIC, AVIF) are others. */
    private static final List<String> MP4_BRANDS =
            List.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash");

    private final String contentType;

    MediaFormat(String contentType) {
        this.contentType = contentType;
    }

    /** As the web calls it. */
    public String contentType() {
        return contentType;
    }

    /** What stands after the dot of a name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isSound() {
        return contentType.startsWith("audio/");
    }

    public static boolean isName(String name) {
        return NAMES.matcher(name).matches();
    }

    public static boolean isSoundName(String name) {
        return SOUND_NAMES.matcher(name).matches();
    }

    /** Null for everything else. */
    public static @Nullable MediaFormat of(byte[] bytes) {
        byte[] head = bytes.length <= HEAD_BYTES ? bytes : Arrays.copyOf(bytes, HEAD_BYTES);
        String signs = new String(head, StandardCharsets.ISO_8859_1);
        if (signs.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (signs.startsWith("\u00FF\u00D8\u00FF")) {
            return JPG;
        }
        if (signs.startsWith("GIF87a") || signs.startsWith("GIF89a")) {
            return GIF;
        }
        if (signs.startsWith("RIFF")) {
            return signs.startsWith("WEBP", 8) ? WEBP : signs.startsWith("WAVE", 8) ? WAV : null;
        }
        if (signs.startsWith("OggS")) {
            return OGG;
        }
        if (signs.startsWith("fLaC")) {
            return FLAC;
        }
        if (signs.startsWith("\u001AE\u00DF\u00A3")) {
            return signs.contains("webm") ? WEBM : null;
        }
        if (signs.startsWith("ftyp", 4)) {
            return MP4_BRANDS.stream().anyMatch(brand -> signs.startsWith(brand, 8)) ? M4A : null;
        }
        return signs.startsWith("ID3") ? MP3 : mpeg(signs);
    }

    /** Frames of ISO/IEC 11172-3 begin with eleven bits set; the two of the layer are 01 for MP3, and 00 in ADTS. */
    private static @Nullable MediaFormat mpeg(String signs) {
        if (signs.length() < 3 || signs.charAt(0) != 0xFF) {
            return null;
        }
        int second = signs.charAt(1);
        int third = signs.charAt(2);
        if ((second & 0xF6) == 0xF0) {
            return AAC;
        }
        boolean layerThree = (second & 0xE6) == 0xE2 && (second & 0x18) != 0x08;
        boolean played = (third & 0xF0) != 0xF0 && (third & 0xF0) != 0 && (third & 0x0C) != 0x0C;
        return layerThree && played ? MP3 : null;
    }

    private static String name(List<MediaFormat> formats) {
        return "[0-9a-f]{16,64}\\.(?:"
                + formats.stream().map(MediaFormat::ending).collect(Collectors.joining("|"))
                + ")";
    }
}
