-- Whether the questions of a quiz are kept out of its members' practice, cards and search until its answers are told.
ALTER TABLE assignment ADD COLUMN reserved BOOLEAN DEFAULT FALSE NOT NULL;
