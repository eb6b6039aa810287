package org.scostudy.classroom.roster;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.study.GroupJoined;
import org.scostudy.study.settings.StudyChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Places in classes. A place is kept when its learner leaves, so that coming back finds the marks again. */
@Repository
public class Members {

    private final JdbcClient jdbc;
    private final StudyChanges changes;
    private final ApplicationEventPublisher events;

    Members(JdbcClient jdbc, StudyChanges changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.events = events;
    }

    /** The classes that a learner is in now, archived ones too. */
    public List<Long> attendedBy(long learner) {
        return ofLearner(learner).stream()
                .filter(Member::active)
                .map(Member::classroom)
                .toList();
    }

    public List<Member> of(long classroom) {
        return jdbc.sql("SELECT * FROM member WHERE classroom_id = ? ORDER BY LOWER(name), id")
                .param(classroom)
                .query(Members::member)
                .list();
    }

    public Optional<Member> find(long classroom, long id) {
        return jdbc.sql("SELECT * FROM member WHERE classroom_id = ? AND id = ?")
                .params(classroom, id)
                .query(Members::member)
                .optional();
    }

    public Optional<Member> findLearner(long classroom, long learner) {
        return jdbc.sql("SELECT * FROM member WHERE classroom_id = ? AND learner_id = ?")
                .params(classroom, learner)
                .query(Members::member)
                .optional();
    }

    public Optional<Member> findInvited(String invitation) {
        return jdbc.sql("SELECT * FROM member WHERE invitation = ?")
                .param(invitation)
                .query(Members::member)
                .optional();
    }

    /** The learner's places in classes, left ones too. */
    public List<Member> ofLearner(long learner) {
        return jdbc.sql("SELECT * FROM member WHERE learner_id = ? ORDER BY classroom_id")
                .param(learner)
                .query(Members::member)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the learner has a place already */
    public long add(
            long classroom,
            @Nullable Long learner,
            String name,
            @Nullable String invitation,
            @Nullable Instant joined) {
        if (learner != null) {
            comesIn(learner);
        }
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO member (classroom_id, learner_id, name, invitation, joined, shares_study)
                        VALUES (?, ?, ?, ?, ?, FALSE)
                        """)
                .param(classroom)
                .param(learner)
                .param(name)
                .param(invitation)
                .param(joined == null ? null : joined.atOffset(UTC))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** The invited person is here, or somebody is back; who was in before did not come later for it. */
    public void takeUp(Member member, long learner, Instant now) {
        comesIn(learner);
        jdbc.sql("""
                        UPDATE member SET learner_id = ?, joined = COALESCE(joined, ?), left_at = NULL, invitation = NULL
                        WHERE classroom_id = ? AND id = ?
                        """)
                .params(learner, now.atOffset(UTC), member.classroom(), member.id())
                .update();
    }

    private void comesIn(long learner) {
        changes.replace(learner);
        events.publishEvent(new GroupJoined(learner));
    }

    public void left(Member member, Instant now) {
        if (member.learner() != null) {
            changes.replace(member.learner());
        }
        jdbc.sql(
                        "UPDATE member SET left_at = ?, invitation = NULL, shares_study = FALSE WHERE classroom_id = ? AND id = ?")
                .params(now.atOffset(UTC), member.classroom(), member.id())
                .update();
    }

    /** What the class asks of its learners is about to change: nobody believes what is known of their studies any more. */
    public void studyOtherwise(long classroom) {
        // in one order for all, so that two classes with the same learners do not wait for each other
        jdbc.sql("SELECT learner_id FROM member WHERE classroom_id = ? AND learner_id IS NOT NULL ORDER BY learner_id")
                .param(classroom)
                .query(Long.class)
                .list()
                .forEach(changes::replace);
    }

    public void shares(Member member, boolean shares) {
        jdbc.sql("UPDATE member SET shares_study = ? WHERE classroom_id = ? AND id = ?")
                .params(shares, member.classroom(), member.id())
                .update();
    }

    void extra(Member member, ExtraTime extra) {
        jdbc.sql("UPDATE member SET extra_time = ?, extra_unit = ? WHERE classroom_id = ? AND id = ?")
                .params(extra.amount(), extra.unit().name(), member.classroom(), member.id())
                .update();
    }

    void remove(Member member) {
        jdbc.sql("DELETE FROM member WHERE classroom_id = ? AND id = ?")
                .params(member.classroom(), member.id())
                .update();
    }

    /** The account is gone: the place stays with its marks, under a name that says nothing. */
    public void anonymise(Member member, String pseudonym, Instant now) {
        jdbc.sql("""
                        UPDATE member
                        SET learner_id = NULL, name = ?, invitation = NULL, shares_study = FALSE, extra_time = NULL, extra_unit = NULL,
                            left_at = COALESCE(left_at, ?)
                        WHERE classroom_id = ? AND id = ?
                        """)
                .params(pseudonym, now.atOffset(UTC), member.classroom(), member.id())
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getLong("classroom_id"),
                row.getObject("learner_id", Long.class),
                row.getString("name"),
                ClassroomTable.instant(row, "joined"),
                ClassroomTable.instant(row, "left_at"),
                row.getBoolean("shares_study"),
                Objects.requireNonNullElse(ExtraTime.of(row), ExtraTime.NONE));
    }
}
