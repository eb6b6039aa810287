-- A day that a learner wants to know things by; absent without an exam.
ALTER TABLE study_preference ADD COLUMN exam_day DATE;
ALTER TABLE study_preference ADD COLUMN exam_percent INT;
ALTER TABLE study_preference ADD COLUMN exam_minutes INT;
