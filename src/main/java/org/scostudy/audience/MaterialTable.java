package org.scostudy.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Audiences of materials, and which classes have them. */
@Repository
class MaterialTable {

    /** A row of it. */
    record Row(String id, long author, Audience audience) {}

    /** No class has this number. */
    private static final long NO_CLASS = 0;

    private final JdbcClient jdbc;

    MaterialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(String id) {
        return jdbc.sql("SELECT id, author_id, audience FROM material WHERE id = ?")
                .param(id)
                .query(MaterialTable::row)
                .optional();
    }

    List<Row> of(long author) {
        return jdbc.sql("SELECT id, author_id, audience FROM material WHERE author_id = ? ORDER BY id")
                .param(author)
                .query(MaterialTable::row)
                .list();
    }

    List<Row> all() {
        return jdbc.sql("SELECT id, author_id, audience FROM material ORDER BY id")
                .query(MaterialTable::row)
                .list();
    }

    /** Ids of all that somebody meets who is in these classes, beside what comes with the server. */
    Set<String> meantFor(long person, Collection<Long> classes) {
        Collection<Long> attended = classes.isEmpty() ? List.of(NO_CLASS) : classes;
        return new HashSet<>(jdbc.sql("""
                        SELECT m.id FROM material m
                        WHERE m.audience = 'EVERYBODY'
                           OR m.author_id = :person
                           OR (m.audience = 'CLASSES'
                               AND EXISTS (SELECT 1 FROM class_material c
                                           WHERE c.material = m.id AND c.chosen AND c.classroom_id IN (:classes)))
                        """)
                .param("person", person)
                .param("classes", attended)
                .query(String.class)
                .list());
    }

    void add(String id, long author, Audience audience) {
        jdbc.sql("INSERT INTO material (id, author_id, audience) VALUES (?, ?, ?)")
                .params(id, author, audience.name())
                .update();
    }

    void audience(String id, Audience audience) {
        jdbc.sql("UPDATE material SET audience = ? WHERE id = ?")
                .params(audience.name(), id)
                .update();
    }

    /** The materials that a class was asked about, with what was answered. */
    Map<String, Boolean> ofClass(long classroom) {
        Map<String, Boolean> chosen = new HashMap<>();
        jdbc.sql("""
                        SELECT c.material, c.chosen FROM class_material c
                        LEFT JOIN material m ON m.id = c.material
                        WHERE c.classroom_id = ? AND (m.audience IS NULL OR m.audience <> 'AUTHOR')
                        """).param(classroom).query(row -> {
            chosen.put(row.getString(1), row.getBoolean(2));
        });
        return chosen;
    }

    Set<Long> classesOf(String material) {
        return new HashSet<>(jdbc.sql("SELECT classroom_id FROM class_material WHERE material = ? AND chosen")
                .param(material)
                .query(Long.class)
                .list());
    }

    void choose(long classroom, String material, boolean chosen) {
        boolean known = jdbc.sql("UPDATE class_material SET chosen = ? WHERE classroom_id = ? AND material = ?")
                        .params(chosen, classroom, material)
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("INSERT INTO class_material (classroom_id, material, chosen) VALUES (?, ?, ?)")
                    .params(classroom, material, chosen)
                    .update();
        }
    }

    void forget(long classroom, String material) {
        jdbc.sql("DELETE FROM class_material WHERE classroom_id = ? AND material = ?")
                .params(classroom, material)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("id"), row.getLong("author_id"), Audience.valueOf(row.getString("audience")));
    }
}
