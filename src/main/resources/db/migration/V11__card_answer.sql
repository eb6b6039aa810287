-- The right answers that each card of the packs has had. Another answer is another version of the card.
CREATE TABLE card_answer (
    card_id VARCHAR(200)  NOT NULL,
    version INT           NOT NULL,
    -- the same for as long as the fact says the same
    sense   VARCHAR(1000) NOT NULL,
    answer  VARCHAR(1000) NOT NULL,
    since   TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (card_id, version)
);
