-- The letter of the printed form of a paper whose answers somebody typed in. Absent: it was sat here.
ALTER TABLE quiz_attempt ADD COLUMN form VARCHAR(1);
ALTER TABLE assignment_attempt ADD COLUMN form VARCHAR(1);
