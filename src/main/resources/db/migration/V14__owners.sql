-- Whatever a person owns goes with the account, also when the account is removed by hand.
--
-- Parts follow their whole: questions and answers of a quiz the attempt, answers of a scenario the play.
--
-- Of these the account is named and may be gone all the same:
--   question.author_id, question_version.author_id, question_import.author_id
--       what somebody wrote for all stays when they leave, under the name beside it; 0 is the command line
--   mark_change.instructor_id
--       who gave a mark is part of its history, under the name beside it

-- Rows of accounts that are gone: they go now. How many there were stands in the log.
SELECT 'scheduling' AS table_name, COUNT(*) AS rows_of_nobody FROM scheduling t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'study_preference', COUNT(*) FROM study_preference t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'card', COUNT(*) FROM card t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'review', COUNT(*) FROM review t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'study_list', COUNT(*) FROM study_list t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'gone_card', COUNT(*) FROM gone_card t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'quiz_attempt', COUNT(*) FROM quiz_attempt t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'quiz_left', COUNT(*) FROM quiz_left t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'scenario_play', COUNT(*) FROM scenario_play t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'question_feedback', COUNT(*) FROM question_feedback t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'question_columns', COUNT(*) FROM question_columns t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.author_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'question_unsaved', COUNT(*) FROM question_unsaved t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.author_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'calendar_link', COUNT(*) FROM calendar_link t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'classroom_instructor', COUNT(*) FROM classroom_instructor t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.instructor_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'score_token', COUNT(*) FROM score_token t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.account_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'score_columns', COUNT(*) FROM score_columns t
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.account_id) HAVING COUNT(*) > 0
UNION ALL SELECT 'member (name taken off)', COUNT(*) FROM member t
    WHERE learner_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id) HAVING COUNT(*) > 0;

DELETE FROM scheduling t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM study_preference t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM card t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM review t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM study_list t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM gone_card t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM quiz_attempt t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM quiz_question t WHERE NOT EXISTS
    (SELECT 1 FROM quiz_attempt a WHERE a.learner_id = t.learner_id AND a.attempt_id = t.attempt_id);
DELETE FROM quiz_entry t WHERE NOT EXISTS
    (SELECT 1 FROM quiz_attempt a WHERE a.learner_id = t.learner_id AND a.attempt_id = t.attempt_id);
DELETE FROM quiz_left t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM scenario_play t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM scenario_entry t WHERE NOT EXISTS
    (SELECT 1 FROM scenario_play a WHERE a.learner_id = t.learner_id AND a.play_id = t.play_id);
DELETE FROM question_feedback t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM question_columns t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.author_id);
DELETE FROM question_unsaved t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.author_id);
DELETE FROM calendar_link t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.learner_id);
DELETE FROM classroom_instructor t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.instructor_id);
DELETE FROM score_token t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.account_id);
DELETE FROM score_columns t WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = t.account_id);
-- As when somebody leaves: the place stays with its marks, under a name that says nothing.
UPDATE member
SET learner_id = NULL, name = 'Former learner ' || id, invitation = NULL, shares_study = FALSE,
    left_at = COALESCE(left_at, CURRENT_TIMESTAMP)
WHERE learner_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = member.learner_id);

ALTER TABLE scheduling ADD CONSTRAINT scheduling_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE study_preference ADD CONSTRAINT study_preference_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE card ADD CONSTRAINT card_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE review ADD CONSTRAINT review_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE study_list ADD CONSTRAINT study_list_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE gone_card ADD CONSTRAINT gone_card_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE quiz_attempt ADD CONSTRAINT quiz_attempt_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE quiz_question ADD CONSTRAINT quiz_question_attempt
    FOREIGN KEY (learner_id, attempt_id) REFERENCES quiz_attempt (learner_id, attempt_id) ON DELETE CASCADE;
ALTER TABLE quiz_entry ADD CONSTRAINT quiz_entry_attempt
    FOREIGN KEY (learner_id, attempt_id) REFERENCES quiz_attempt (learner_id, attempt_id) ON DELETE CASCADE;
ALTER TABLE quiz_left ADD CONSTRAINT quiz_left_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE scenario_play ADD CONSTRAINT scenario_play_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE scenario_entry ADD CONSTRAINT scenario_entry_play
    FOREIGN KEY (learner_id, play_id) REFERENCES scenario_play (learner_id, play_id) ON DELETE CASCADE;
ALTER TABLE question_feedback ADD CONSTRAINT question_feedback_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE question_columns ADD CONSTRAINT question_columns_owner
    FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE question_unsaved ADD CONSTRAINT question_unsaved_owner
    FOREIGN KEY (author_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE calendar_link ADD CONSTRAINT calendar_link_owner
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE classroom_instructor ADD CONSTRAINT classroom_instructor_person
    FOREIGN KEY (instructor_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE score_token ADD CONSTRAINT score_token_owner
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
ALTER TABLE score_columns ADD CONSTRAINT score_columns_owner
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
-- The place and its marks belong to the class; whoever removes an account by hand also has to take the name off.
ALTER TABLE member ADD CONSTRAINT member_person
    FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE SET NULL;
