-- Cards that a learner had studied and that are asked no more, once the learner was told so. Their memory and log stay.
CREATE TABLE gone_card (
    learner_id BIGINT       NOT NULL,
    -- in its first version: another right answer is no other card
    card_id    VARCHAR(200) NOT NULL,
    told       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, card_id)
);
