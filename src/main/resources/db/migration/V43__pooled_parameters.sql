-- Who lets their answers help newcomers of their classes.
CREATE TABLE answers_lent (
    learner_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    since      TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- What fitting memory parameters to the answers that a class lends last came to. Nothing in it is of one person.
CREATE TABLE pooled_fit (
    group_id    BIGINT      NOT NULL PRIMARY KEY REFERENCES classroom (id) ON DELETE CASCADE,
    tried       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    -- a digest of who lent, to see that it is still the same people
    lenders     VARCHAR(64) NOT NULL,
    learners    INT         NOT NULL,
    answers     INT         NOT NULL,
    -- absent where what was found foretells no better than the defaults, or there is too little
    parameters  VARCHAR(1000),
    -- how many answers were held back for the test; with the mean log loss of them by the defaults and by what was found
    held_back   INT,
    loss_before DOUBLE PRECISION,
    loss_after  DOUBLE PRECISION
);

-- What a learner has, or does not want, of a class.
CREATE TABLE parameters_borrowed (
    learner_id BIGINT  NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    wanted     BOOLEAN NOT NULL,
    -- the class; what it gave stays when it is gone
    lent_by    BIGINT,
    -- how many people they were learned from
    learners   INT,
    parameters VARCHAR(1000)
);
