package org.scostudy.authoring.media;

import java.util.Optional;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.question.markup.MediaFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures and sounds of questions, in one of the formats known by what they hold, of a megabyte at most. */
@Repository
public class MediaTable {

    public static final int MOST_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    public MediaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the name by which texts show it. */
    public String keepPicture(byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        if (format == null || format.isSound()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NO_PICTURE);
        }
        return keep(format, bytes);
    }

    /** Gives the name by which texts play it. */
    String keepSound(byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        if (format == null || !format.isSound()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NO_SOUND);
        }
        return keep(format, bytes);
    }

    private String keep(MediaFormat format, byte[] bytes) {
        String name = StoredQuestion.hash(bytes) + "." + format.ending();
        keep(name, bytes);
        return name;
    }

    public void keep(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new AuthoringRefused(AuthoringRefused.Reason.MEDIUM_TOO_LARGE);
        }
        if (MediaFormat.of(bytes) == null || !MediaFormat.isName(name)) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NO_PICTURE);
        }
        if (!has(name)) {
            jdbc.sql("INSERT INTO question_media (name, bytes) VALUES (?, ?)")
                    .params(name, bytes)
                    .update();
        }
    }

    public boolean has(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM question_media WHERE name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<byte[]> find(String name) {
        return jdbc.sql("SELECT bytes FROM question_media WHERE name = ?")
                .param(name)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
