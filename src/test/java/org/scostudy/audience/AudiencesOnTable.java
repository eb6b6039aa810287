package org.scostudy.audience;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of audiences on a given database, for tests of this feature and of others. */
public final class AudiencesOnTable {

    /** Nobody teaches and nobody attends. */
    public static final KnownClasses NO_CLASSES = new KnownClasses() {
        @Override
        public List<Long> attendedBy(long learner) {
            return List.of();
        }

        @Override
        public List<Named> taughtBy(long instructor) {
            return List.of();
        }
    };

    private AudiencesOnTable() {}

    public static Audiences over(JdbcClient jdbc) {
        return over(jdbc, NO_CLASSES);
    }

    public static Audiences over(JdbcClient jdbc, KnownClasses classes) {
        return new Audiences(new MaterialTable(jdbc), classes);
    }

    static WhoMeets whoMeets(JdbcClient jdbc, KnownClasses classes) {
        return new WhoMeets(new MaterialTable(jdbc), classes, new SwitchedOff(jdbc));
    }
}
