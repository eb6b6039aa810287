-- Minutes that a learner wants to study a day; 0: no goal.
ALTER TABLE study_rhythm ADD COLUMN goal_minutes INT DEFAULT 0 NOT NULL;
