package org.scostudy.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.PackagedApp;

/** Data of a server that has been used much. */
final class LargeBank {

    private LargeBank() {}

    /** Imports cards that everybody meets. */
    static void fill(Path data, int cards) throws Exception {
        List<String> lines = new ArrayList<>(List.of("front,back"));
        for (int i = 0; i < cards; i++) {
            lines.add("What is " + i + " times three?," + 3 * i);
        }
        Path file = Files.write(Files.createTempFile("sco-bench", ".csv"), lines);
        PackagedApp.Outcome done =
                PackagedApp.run("import", file.toString(), "--publish", "--data", data.toString());
        if (done.exitCode() != 0) {
            throw new IllegalStateException(done.messages());
        }
    }

    /** Lets those who came last have reviewed so many cards, which come up in years only. */
    static void review(Path data, int cards) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("sco") + ";WRITE_DELAY=0", "sa", "");
                PreparedStatement rows = connection.prepareStatement("""
                        INSERT INTO card (learner_id, card_id, seq, phase, stability, difficulty, step, due, last_review,
                                          last_day, scheduled_days, reps, lapses, buried_until, suspended, flagged,
                                          rewordings)
                        SELECT a.id, ? || n.x || ':x', 1, 'REVIEW', 900, 5, 0,
                               DATEADD(DAY, 900 + MOD(n.x, 300), CURRENT_TIMESTAMP), CURRENT_TIMESTAMP, CURRENT_DATE,
                               900, 5, 0, NULL, FALSE, FALSE, 0
                        FROM (SELECT id FROM account ORDER BY id DESC FETCH FIRST 16 ROWS ONLY) a,
                             SYSTEM_RANGE(1, ?) n
                        """)) {
            rows.setString(1, "read:");
            rows.setInt(2, cards);
            rows.executeUpdate();
        }
    }
}
