package org.scostudy.account;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one feature keeps of a person, for the copy of their data that everybody may take along. */
public interface PersonalRecords {

    /** Names the part in the copy, for example "reviews". */
    String name();

    /** All rows of one person, by the one parameter of the statement, as the database has them. */
    static List<Map<String, Object>> rows(JdbcClient jdbc, String sql, long learnerId) {
        return jdbc.sql(sql).param(learnerId).query().listOfRows();
    }

    /** Maps, lists and records that JSON can show; everything that the feature keeps of this person. */
    Object of(long learnerId);
}
