-- Packs that instructors brought in, beside those of the folder. A row stays when its pack goes: cards keep their memory.
CREATE TABLE pack (
    id      VARCHAR(70) NOT NULL PRIMARY KEY,
    -- the version that counts; 0 when its imports were all undone
    version INT         NOT NULL,
    -- whether learners meet it
    shown   BOOLEAN     NOT NULL
);

-- Rows are added, never changed. What was before comes back when the import is undone.
CREATE TABLE pack_version (
    pack           VARCHAR(70)   NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    version        INT           NOT NULL,
    version_before INT           NOT NULL,
    shown_before   BOOLEAN       NOT NULL,
    import_id      BIGINT        NOT NULL REFERENCES question_import (id) ON DELETE CASCADE,
    title          VARCHAR(300)  NOT NULL,
    facts          INT           NOT NULL,
    fingerprint    VARCHAR(64)   NOT NULL,
    -- a zip of its files
    files          BYTEA         NOT NULL,
    PRIMARY KEY (pack, version),
    CONSTRAINT pack_version_import UNIQUE (import_id)
);
