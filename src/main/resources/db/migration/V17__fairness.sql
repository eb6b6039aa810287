-- When the answers of an assigned quiz may be told: by rule, or since an instructor said so.
ALTER TABLE assignment ADD COLUMN answers VARCHAR(20) DEFAULT 'LAST_SITTING' NOT NULL;
ALTER TABLE assignment ADD COLUMN released TIMESTAMP(3) WITH TIME ZONE;
-- Practice that was handed out before told each answer at once, and learners are in the middle of it. The underscores
-- stand for the backslashes before the quotes of a plan within its work.
UPDATE assignment SET answers = 'AT_ONCE'
WHERE work LIKE '{"kind":"quiz"%' AND work LIKE '%_"mode_":_"practice_"%';

-- More time for a quiz with a limit: of a member everywhere, or for one assignment. Absent: none, or as everywhere.
ALTER TABLE member ADD COLUMN extra_time INT;
ALTER TABLE member ADD COLUMN extra_unit VARCHAR(10);
ALTER TABLE assignment_exception ADD COLUMN extra_time INT;
ALTER TABLE assignment_exception ADD COLUMN extra_unit VARCHAR(10);

-- The zone in which a class names its times: of whoever made it, who is the first of those who teach it.
ALTER TABLE classroom ADD COLUMN zone VARCHAR(64) DEFAULT 'UTC' NOT NULL;
UPDATE classroom SET zone = COALESCE(
    (SELECT a.zone FROM account a
     WHERE a.id = (SELECT MIN(i.instructor_id) FROM classroom_instructor i WHERE i.classroom_id = classroom.id)),
    'UTC');

-- What an attempt says about cards waits until its answers may be told: it would say which of them were wrong.
ALTER TABLE quiz_attempt ADD COLUMN untold BOOLEAN DEFAULT FALSE NOT NULL;

-- Simulated learners, who have no password, get a name that other systems can know them by.
UPDATE account SET sign_in_name = 'sample.' || CAST(id AS VARCHAR(20)), sign_in_key = 'sample.' || CAST(id AS VARCHAR(20))
WHERE role = 'LEARNER' AND password_hash IS NULL AND sign_in_key IS NULL;
