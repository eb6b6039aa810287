-- Scenarios as they were when somebody began to play them: packed JSON, once for each version. Nobody owns these.
CREATE TABLE scenario_version (
    version VARCHAR(40)      NOT NULL PRIMARY KEY,
    packed  VARCHAR(1000000) NOT NULL
);

-- A play of a scenario. What it earned is written when it ends and can be recomputed from its entries.
CREATE TABLE scenario_play (
    learner_id  BIGINT       NOT NULL,
    play_id     VARCHAR(36)  NOT NULL,
    pack        VARCHAR(100) NOT NULL,
    scenario_id VARCHAR(100) NOT NULL,
    version     VARCHAR(40)  NOT NULL,
    started     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ended       TIMESTAMP(3) WITH TIME ZONE,
    score       INT,
    out_of      INT,
    PRIMARY KEY (learner_id, play_id)
);
CREATE INDEX scenario_play_by_scenario ON scenario_play (learner_id, pack, scenario_id);

-- What was answered, in order. Rows are added, never changed; the client's entry id makes each count once.
CREATE TABLE scenario_entry (
    learner_id BIGINT        NOT NULL,
    play_id    VARCHAR(36)   NOT NULL,
    seq        INT           NOT NULL,
    entry_id   VARCHAR(36)   NOT NULL,
    step       VARCHAR(100)  NOT NULL,
    answer     VARCHAR(2000) NOT NULL,
    at         TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (learner_id, play_id, seq),
    UNIQUE (learner_id, play_id, entry_id)
);
