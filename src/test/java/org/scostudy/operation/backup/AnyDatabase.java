package org.scostudy.operation.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import org.scostudy.Postgres;
import org.scostudy.operation.data.Database;

/** Fresh databases of both kinds, without tables. */
enum AnyDatabase {
    H2 {
        @Override
        Database fresh(Path folder) {
            return Database.inFile(folder);
        }
    },
    POSTGRESQL {
        @Override
        Database fresh(Path folder) throws SQLException {
            String name = "sco" + System.nanoTime();
            return Database.at(Postgres.fresh(name), Postgres.USER, Postgres.USER);
        }
    };

    abstract Database fresh(Path folder) throws SQLException;
}
