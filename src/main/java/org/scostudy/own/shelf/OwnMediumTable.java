package org.scostudy.own.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.question.markup.MediaFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures and sounds of learners' own cards, of each learner apart, though two may have the same. */
@Repository
public class OwnMediumTable {

    private static final Pattern NAME = Pattern.compile(MediaFormat.NAME);

    private final JdbcClient jdbc;

    OwnMediumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<byte[]> find(long learner, String name) {
        return jdbc.sql("SELECT bytes FROM own_medium WHERE learner_id = ? AND name = ?")
                .params(learner, name)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    public boolean has(long learner, String name) {
        return jdbc.sql("SELECT COUNT(*) FROM own_medium WHERE learner_id = ? AND name = ?")
                        .params(learner, name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(long learner, String name, byte[] bytes) {
        jdbc.sql("INSERT INTO own_medium (learner_id, name, bytes) VALUES (?, ?, ?)")
                .params(learner, name, bytes)
                .update();
    }

    /** Those that neither a card nor what is being typed names go. Gives their length. */
    long forgetUnused(long learner) {
        Set<String> kept = new HashSet<>(jdbc.sql("SELECT name FROM own_medium WHERE learner_id = ?")
                .param(learner)
                .query(String.class)
                .list());
        if (kept.isEmpty()) {
            return 0;
        }
        List<String> texts = List.of(
                "SELECT body FROM own_card WHERE learner_id = ?", "SELECT form FROM own_unsaved WHERE learner_id = ?");
        for (String text : texts) {
            jdbc.sql(text).param(learner).query(row -> {
                NAME.matcher(row.getString(1)).results().forEach(name -> kept.remove(name.group()));
            });
        }
        long bytes = 0;
        for (String name : new ArrayList<>(kept)) {
            bytes += find(learner, name).map(medium -> medium.length).orElse(0);
            jdbc.sql("DELETE FROM own_medium WHERE learner_id = ? AND name = ?")
                    .params(learner, name)
                    .update();
        }
        return bytes;
    }
}
