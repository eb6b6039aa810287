-- What a person says of an essay. Rows are added, never changed; the last of a place holds.
CREATE TABLE quiz_mark (
    learner_id BIGINT           NOT NULL,
    attempt_id VARCHAR(36)      NOT NULL,
    seq        INT              NOT NULL,
    place      INT              NOT NULL,
    -- which level is reached by each criterion, from 0, best first, with blanks between
    levels     VARCHAR(100)     NOT NULL,
    -- of the question's points, 0 to 1
    share      DOUBLE PRECISION NOT NULL,
    comment    VARCHAR(4000)    NOT NULL,
    -- the account may be gone: who gave a mark is part of its history, under the name beside it
    marker_id  BIGINT           NOT NULL,
    marker     VARCHAR(60)      NOT NULL,
    at         TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, attempt_id, seq),
    FOREIGN KEY (learner_id, attempt_id) REFERENCES quiz_attempt (learner_id, attempt_id) ON DELETE CASCADE
);
CREATE INDEX quiz_mark_marker ON quiz_mark (marker_id);

-- Who reads an essay at the moment, so that two markers do not read the same one.
CREATE TABLE quiz_marking (
    learner_id BIGINT      NOT NULL,
    attempt_id VARCHAR(36) NOT NULL,
    place      INT         NOT NULL,
    marker_id  BIGINT      NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    until      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, attempt_id, place),
    FOREIGN KEY (learner_id, attempt_id) REFERENCES quiz_attempt (learner_id, attempt_id) ON DELETE CASCADE
);

-- how many essays of a finished attempt wait to be marked
ALTER TABLE assignment_attempt ADD COLUMN awaiting INT DEFAULT 0 NOT NULL;
