-- Days off from one to another, both included. Those that are over stay: they break no row of days.
CREATE TABLE study_holiday (
    learner_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    from_day   DATE   NOT NULL,
    until_day  DATE   NOT NULL,
    PRIMARY KEY (learner_id, from_day)
);
