-- What looking for a learner's own memory parameters last came to. Those in force stand in the newest version of scheduling.
CREATE TABLE parameter_fit (
    learner_id  BIGINT  NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    -- FALSE: the learner asked for the defaults, and is not fitted again
    wanted      BOOLEAN NOT NULL,
    tried       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    -- how many answers there were then
    answers     INT     NOT NULL,
    -- how many of them were held back for the test; with the mean log loss of them before and after
    held_back   INT,
    loss_before DOUBLE PRECISION,
    loss_after  DOUBLE PRECISION
);
