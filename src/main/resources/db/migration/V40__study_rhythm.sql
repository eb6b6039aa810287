-- What a learner wishes of their week, and a plan after a break.
CREATE TABLE study_rhythm (
    learner_id BIGINT      NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    -- days of the week with half the reviews, by their English names
    easy_days  VARCHAR(80) NOT NULL,
    plan_from  DATE,
    plan_until DATE,
    plan_cards INT,
    -- when a plan was last offered and left
    plan_left  DATE
);
