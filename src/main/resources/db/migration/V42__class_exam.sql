-- The day by which a class is to know things; it goes with the class.
CREATE TABLE class_exam (
    classroom_id BIGINT NOT NULL PRIMARY KEY REFERENCES classroom (id) ON DELETE CASCADE,
    exam_day     DATE   NOT NULL,
    percent      INT    NOT NULL
);

-- What a learner makes of an exam that a class asks of them; absent: they study for it, the usual minutes a day.
CREATE TABLE exam_choice (
    learner_id BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    asker      BIGINT  NOT NULL REFERENCES class_exam (classroom_id) ON DELETE CASCADE,
    wanted     BOOLEAN NOT NULL,
    minutes    INT     NOT NULL,
    PRIMARY KEY (learner_id, asker)
);
