-- A summit of a class: a case, the decision model for the whole of it, and the code by which seats are taken. Without a class
-- whoever has the code may come.
CREATE TABLE live_summit (
    id            VARCHAR(36)   NOT NULL PRIMARY KEY,
    code          VARCHAR(8)    NOT NULL UNIQUE,
    pack          VARCHAR(100)  NOT NULL,
    version       VARCHAR(40)   NOT NULL,
    opening       VARCHAR(4000) NOT NULL,
    instructor_id BIGINT REFERENCES account (id) ON DELETE SET NULL,
    classroom_id  BIGINT REFERENCES classroom (id) ON DELETE CASCADE,
    assignment_id BIGINT REFERENCES assignment (id) ON DELETE SET NULL,
    opened        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ended         TIMESTAMP(3) WITH TIME ZONE
);
CREATE INDEX live_summit_by_instructor ON live_summit (instructor_id);
CREATE INDEX live_summit_by_classroom ON live_summit (classroom_id);

-- All that happened at it, in order: rows are added, never changed, and the client's entry id makes each count once. Who did
-- it is a number within the summit, so that the log still tells the same when an account is gone.
CREATE TABLE live_happening (
    summit_id VARCHAR(36)   NOT NULL REFERENCES live_summit (id) ON DELETE CASCADE,
    number    INT           NOT NULL,
    entry_id  VARCHAR(36)   NOT NULL,
    voice     INT           NOT NULL,
    deed      VARCHAR(1000) NOT NULL,
    at        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (summit_id, number),
    UNIQUE (summit_id, entry_id)
);

-- Who took part, and under which number. What it earned is written at the end and can be recomputed from the log.
CREATE TABLE live_place (
    learner_id BIGINT      NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    summit_id  VARCHAR(36) NOT NULL REFERENCES live_summit (id) ON DELETE CASCADE,
    voice      INT         NOT NULL,
    seat       VARCHAR(100),
    score      INT,
    out_of     INT,
    PRIMARY KEY (learner_id, summit_id),
    UNIQUE (summit_id, voice)
);
