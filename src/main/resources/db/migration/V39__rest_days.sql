-- Days of the week on which a learner means to rest, by their English names: they do not break a row of days.
ALTER TABLE study_preference ADD COLUMN rest_days VARCHAR(80) DEFAULT '' NOT NULL;
