-- What looking for memory parameters of one pack last came to, where the learner set it apart; see parameter_fit.
CREATE TABLE pack_parameter_fit (
    learner_id  BIGINT       NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    pack        VARCHAR(200) NOT NULL,
    wanted      BOOLEAN      NOT NULL,
    tried       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    answers     INT          NOT NULL,
    held_back   INT,
    loss_before DOUBLE PRECISION,
    loss_after  DOUBLE PRECISION,
    PRIMARY KEY (learner_id, pack)
);

ALTER TABLE study_preference ADD COLUMN leech_lapses INT DEFAULT 8 NOT NULL;
ALTER TABLE study_preference ADD COLUMN newcomers VARCHAR(10) DEFAULT 'PATH' NOT NULL;
ALTER TABLE study_preference ADD COLUMN mixture VARCHAR(20) DEFAULT 'SPREAD' NOT NULL;
-- so many minutes before its time a card in its steps may come
ALTER TABLE study_preference ADD COLUMN learn_ahead INT DEFAULT 20 NOT NULL;
