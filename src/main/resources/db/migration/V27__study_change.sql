-- Tells whether anything of a learner's studies was changed since somebody looked: each change sets another mark.
CREATE TABLE study_change (
    learner_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    mark       BIGINT NOT NULL
);
INSERT INTO study_change (learner_id, mark)
SELECT DISTINCT learner_id, 1 FROM card;

-- Answers of a session are found by their days, so that each answer has one index less to write.
DROP INDEX review_by_session;
