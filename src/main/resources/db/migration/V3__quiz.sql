-- An attempt at a quiz. It ends by itself when its time is up.
CREATE TABLE quiz_attempt (
    learner_id BIGINT        NOT NULL,
    attempt_id VARCHAR(36)   NOT NULL,
    title      VARCHAR(300)  NOT NULL,
    mode       VARCHAR(10)   NOT NULL,
    -- decides which questions were drawn and in which order everything is shown
    seed       BIGINT        NOT NULL,
    -- the kind of each question, in order, so that the questions themselves need not be read to show where one stands
    kinds      VARCHAR(4000) NOT NULL,
    started    TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ends       TIMESTAMP(3) WITH TIME ZONE,
    finished   TIMESTAMP(3) WITH TIME ZONE,
    points     DOUBLE PRECISION,
    PRIMARY KEY (learner_id, attempt_id)
);
-- For the sweep that finishes attempts whose time is up, whoever's they are.
CREATE INDEX quiz_attempt_running ON quiz_attempt (finished, ends);

-- The questions of an attempt as they were when it began.
CREATE TABLE quiz_question (
    learner_id BIGINT           NOT NULL,
    attempt_id VARCHAR(36)      NOT NULL,
    place      INT              NOT NULL,
    item       VARCHAR(200000)  NOT NULL,
    PRIMARY KEY (learner_id, attempt_id, place)
);

-- What was answered, in order. Rows are added, never changed; the client's entry id makes each count once.
CREATE TABLE quiz_entry (
    learner_id  BIGINT        NOT NULL,
    attempt_id  VARCHAR(36)   NOT NULL,
    seq         INT           NOT NULL,
    entry_id    VARCHAR(60)   NOT NULL,
    place       INT           NOT NULL,
    step        VARCHAR(10)   NOT NULL CHECK (step IN ('ANSWER', 'REVEAL', 'CLEAR')),
    at          TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    answer_ms   BIGINT        NOT NULL,
    answer      VARCHAR(8000) NOT NULL,
    correctness VARCHAR(10),
    points      DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (learner_id, attempt_id, seq),
    UNIQUE (learner_id, attempt_id, entry_id)
);

-- Reviews may come from quizzes: the evidence names the answer that they come from, so that it counts once.
DROP VIEW answer;
ALTER TABLE review ADD COLUMN evidence VARCHAR(60);
CREATE UNIQUE INDEX review_by_evidence ON review (learner_id, card_id, evidence);
CREATE VIEW answer AS
SELECT r.*
FROM review r
WHERE r.kind = 'ANSWER'
  AND NOT EXISTS (SELECT 1
                  FROM review u
                  WHERE u.learner_id = r.learner_id
                    AND u.card_id = r.card_id
                    AND u.kind = 'UNDO'
                    AND u.undoes = r.seq);

-- Cards that a learner wants to study apart from the queue: what was missed in a quiz.
CREATE TABLE study_list (
    learner_id BIGINT       NOT NULL,
    list_id    VARCHAR(36)  NOT NULL,
    place      INT          NOT NULL,
    card_id    VARCHAR(200) NOT NULL,
    made       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, list_id, place)
);
