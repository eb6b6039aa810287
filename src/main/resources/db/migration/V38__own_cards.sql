-- Cards that learners write or bring in for themselves. They stand apart from the bank: nobody but their owner reads these
-- rows, and what one learner has costs no other anything. Of each learner one row, which every change takes first: so two
-- tabs change one after the other, and the counts hold.
CREATE TABLE own_shelf (
    learner_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    revision   BIGINT NOT NULL,
    -- rows removed before this revision are gone for good
    swept      BIGINT NOT NULL,
    cards      INT    NOT NULL,
    bytes      BIGINT NOT NULL,
    -- answers given elsewhere that came with imports
    answers    BIGINT NOT NULL
);

CREATE TABLE own_deck (
    learner_id BIGINT       NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    deck       INT          NOT NULL,
    title      VARCHAR(120) NOT NULL,
    made       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, deck)
);

CREATE TABLE own_card (
    learner_id BIGINT           NOT NULL,
    card_id    VARCHAR(200)     NOT NULL,
    deck       INT              NOT NULL,
    -- in the order in which they were made
    place      BIGINT           NOT NULL,
    body       VARCHAR(1000000) NOT NULL,
    sought     VARCHAR(8000)    NOT NULL,
    changed    TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    -- the deletion that it went with, which can be taken back
    removed    BIGINT,
    revision   BIGINT           NOT NULL,
    PRIMARY KEY (learner_id, card_id),
    FOREIGN KEY (learner_id, deck) REFERENCES own_deck (learner_id, deck) ON DELETE CASCADE
);
CREATE INDEX own_card_by_place ON own_card (learner_id, place);
CREATE INDEX own_card_by_deck ON own_card (learner_id, deck, removed);
CREATE INDEX own_card_by_revision ON own_card (learner_id, revision);

-- Named by what they hold, as those of the bank, and given to their owner alone.
CREATE TABLE own_medium (
    learner_id BIGINT      NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name       VARCHAR(80) NOT NULL,
    bytes      BYTEA       NOT NULL,
    PRIMARY KEY (learner_id, name)
);

-- What was typed and not added yet: of a new card, of a card of a passage, of one that is there.
CREATE TABLE own_unsaved (
    learner_id BIGINT         NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    slot       VARCHAR(200)   NOT NULL,
    form       VARCHAR(60000) NOT NULL,
    at         TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, slot)
);

-- A deck that a learner offers to a class; what is taken is a copy.
CREATE TABLE own_offer (
    learner_id   BIGINT      NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    classroom_id BIGINT      NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
    deck         INT         NOT NULL,
    offered      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    answer       VARCHAR(10) CHECK (answer IN ('TAKEN', 'DECLINED')),
    answered     TIMESTAMP(3) WITH TIME ZONE,
    answered_by  VARCHAR(60),
    PRIMARY KEY (learner_id, classroom_id, deck),
    FOREIGN KEY (learner_id, deck) REFERENCES own_deck (learner_id, deck) ON DELETE CASCADE
);
CREATE INDEX own_offer_to ON own_offer (classroom_id, offered);

-- When a card was to be shown next, where another program said so: replaying the log must come to the same.
DROP VIEW answer;
ALTER TABLE review ADD COLUMN told_seconds BIGINT;
CREATE VIEW answer AS
SELECT r.*
FROM review r
WHERE r.kind = 'ANSWER'
  AND NOT EXISTS (SELECT 1
                  FROM review u
                  WHERE u.learner_id = r.learner_id
                    AND u.card_id = r.card_id
                    AND u.kind = 'UNDO'
                    AND u.undoes = r.seq);
