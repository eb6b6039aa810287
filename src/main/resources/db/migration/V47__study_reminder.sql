-- At which time of the learner's day the calendar reminds of studying; absent: not at all.
ALTER TABLE calendar_link ADD COLUMN remind_at TIME;
