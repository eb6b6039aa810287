-- Whether Space on the back of a card means Good.
ALTER TABLE study_preference ADD COLUMN space_grades BOOLEAN DEFAULT TRUE NOT NULL;
