package org.scostudy.authoring;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures that questions show: PNG, JPEG, GIF or WebP by what they hold, of a megabyte at most. */
@Repository
class MediaTable {

    static final int MOST_BYTES = 1 << 20;

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16,64}\\.(png|jpg|gif|webp)");
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;

    MediaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the name by which texts show it. */
    String keep(byte[] bytes) {
        String type = type(bytes);
        if (type == null) {
            throw new Refused(Refused.Reason.NO_PICTURE);
        }
        String name = Body.hash(bytes) + "." + type;
        keep(name, bytes);
        return name;
    }

    void keep(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused(Refused.Reason.PICTURE_TOO_LARGE);
        }
        if (type(bytes) == null || !NAME.matcher(name).matches()) {
            throw new Refused(Refused.Reason.NO_PICTURE);
        }
        if (!has(name)) {
            jdbc.sql("INSERT INTO question_media (name, bytes) VALUES (?, ?)")
                    .params(name, bytes)
                    .update();
        }
    }

    boolean has(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM question_media WHERE name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<byte[]> find(String name) {
        return jdbc.sql("SELECT bytes FROM question_media WHERE name = ?")
                .param(name)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Told by the first bytes: what a file calls itself proves nothing. */
    static @Nullable String type(byte[] bytes) {
        String head = HEX.formatHex(bytes, 0, Math.min(bytes.length, 12));
        if (head.startsWith("89504e470d0a1a0a")) {
            return "png";
        }
        if (head.startsWith("ffd8ff")) {
            return "jpg";
        }
        if (head.startsWith("474946383761") || head.startsWith("474946383961")) {
            return "gif";
        }
        return head.startsWith("52494646") && head.endsWith("57454250") ? "webp" : null;
    }
}
