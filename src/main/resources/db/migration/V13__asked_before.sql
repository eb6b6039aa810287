-- What a learner was asked before, so that the next quiz asks something else.

-- The ids of an attempt's questions, one a line; absent in attempts of before, whose questions say it themselves.
ALTER TABLE quiz_attempt ADD COLUMN questions VARCHAR(50000);

-- Questions of practice that was begun and left before its first answer: nothing else is kept of it.
CREATE TABLE quiz_left (
    learner_id BIGINT       NOT NULL,
    question   VARCHAR(400) NOT NULL,
    drawn      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, question)
);
