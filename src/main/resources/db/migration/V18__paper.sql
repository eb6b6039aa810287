-- Papers: what an assigned quiz asks, as it was when it was put together. Nothing that becomes of the bank changes them.
CREATE TABLE paper (
    assignment_id BIGINT      NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE CASCADE,
    -- grows with each change, so that two people who compose one paper notice each other
    version       INT         NOT NULL,
    mode          VARCHAR(10) NOT NULL,
    ordering      VARCHAR(10) NOT NULL,
    -- absent: as long as it takes
    seconds       BIGINT
);

CREATE TABLE paper_part (
    assignment_id BIGINT       NOT NULL REFERENCES paper (assignment_id) ON DELETE CASCADE,
    part          INT          NOT NULL,
    heading       VARCHAR(300) NOT NULL,
    -- how many of its questions a sitting asks
    draw          INT          NOT NULL,
    PRIMARY KEY (assignment_id, part)
);

CREATE TABLE paper_question (
    assignment_id BIGINT           NOT NULL,
    part          INT              NOT NULL,
    place         INT              NOT NULL,
    question      VARCHAR(400)     NOT NULL,
    points        DOUBLE PRECISION NOT NULL,
    item          VARCHAR(200000)  NOT NULL,
    PRIMARY KEY (assignment_id, part, place),
    CONSTRAINT paper_question_once UNIQUE (assignment_id, question),
    FOREIGN KEY (assignment_id, part) REFERENCES paper_part (assignment_id, part) ON DELETE CASCADE
);

-- What was found faulty once learners had begun. Rows are added, never changed; all of them hold.
CREATE TABLE paper_correction (
    assignment_id BIGINT        NOT NULL REFERENCES paper (assignment_id) ON DELETE CASCADE,
    seq           INT           NOT NULL,
    question      VARCHAR(400)  NOT NULL,
    correction    VARCHAR(8000) NOT NULL,
    reason        VARCHAR(500)  NOT NULL,
    instructor_id BIGINT        NOT NULL,
    instructor    VARCHAR(60)   NOT NULL,
    -- how many marks it changed
    changed       INT           NOT NULL,
    at            TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (assignment_id, seq)
);

ALTER TABLE quiz_attempt ADD COLUMN paper BIGINT;
-- the points of each question, in order; absent where each is worth one
ALTER TABLE quiz_attempt ADD COLUMN worth VARCHAR(8000);
-- papers are longer than practice
ALTER TABLE quiz_attempt ALTER COLUMN kinds SET DATA TYPE VARCHAR(20000);
ALTER TABLE quiz_attempt ALTER COLUMN questions SET DATA TYPE VARCHAR(150000);
CREATE INDEX quiz_attempt_paper ON quiz_attempt (paper);

-- What a correction made of an answer; the answer itself stays as it was given. The last row of a place holds.
CREATE TABLE quiz_regrade (
    learner_id BIGINT           NOT NULL,
    attempt_id VARCHAR(36)      NOT NULL,
    seq        INT              NOT NULL,
    place      INT              NOT NULL,
    -- of the question's points, 0 to 1
    share      DOUBLE PRECISION NOT NULL,
    at         TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, attempt_id, seq),
    FOREIGN KEY (learner_id, attempt_id) REFERENCES quiz_attempt (learner_id, attempt_id) ON DELETE CASCADE
);
