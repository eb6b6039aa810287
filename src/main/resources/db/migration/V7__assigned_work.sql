-- Attempts that somebody handed out stay even when they were left before the first answer.
ALTER TABLE quiz_attempt ADD COLUMN assigned BOOLEAN DEFAULT FALSE NOT NULL;

-- The secret address under which a learner's calendar fetches due dates.
CREATE TABLE calendar_link (
    learner_id BIGINT      NOT NULL PRIMARY KEY,
    secret     VARCHAR(64) NOT NULL,
    made       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    CONSTRAINT calendar_link_secret UNIQUE (secret)
);
