-- Decision models as they were when somebody began to draft with them: packed JSON, once for each version. Nobody owns these.
CREATE TABLE draft_model (
    version VARCHAR(40)      NOT NULL PRIMARY KEY,
    packed  VARCHAR(1000000) NOT NULL
);

-- A drafting game: a case and a model. What it earned is written when it ends and can be recomputed from its moves.
CREATE TABLE draft_play (
    learner_id  BIGINT        NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    play_id     VARCHAR(36)   NOT NULL,
    pack        VARCHAR(100)  NOT NULL,
    scenario_id VARCHAR(100)  NOT NULL,
    version     VARCHAR(40)   NOT NULL,
    opening     VARCHAR(4000) NOT NULL,
    seat        VARCHAR(100),
    started     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ended       TIMESTAMP(3) WITH TIME ZONE,
    score       INT,
    out_of      INT,
    PRIMARY KEY (learner_id, play_id)
);
CREATE INDEX draft_play_by_scenario ON draft_play (learner_id, pack, scenario_id);

-- What was done with the text, in order. Rows are added, never changed; the client's entry id makes each count once.
CREATE TABLE draft_move (
    learner_id BIGINT        NOT NULL,
    play_id    VARCHAR(36)   NOT NULL,
    seq        INT           NOT NULL,
    entry_id   VARCHAR(36)   NOT NULL,
    move       VARCHAR(2000) NOT NULL,
    at         TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, play_id, seq),
    UNIQUE (learner_id, play_id, entry_id),
    FOREIGN KEY (learner_id, play_id) REFERENCES draft_play (learner_id, play_id) ON DELETE CASCADE
);

-- Plays that came to their end count as work of a day, as answers to cards do.
CREATE TABLE day_played (
    learner_id BIGINT      NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    play_id    VARCHAR(36) NOT NULL,
    study_day  DATE        NOT NULL,
    PRIMARY KEY (learner_id, play_id)
);
CREATE INDEX day_played_by_day ON day_played (learner_id, study_day);
