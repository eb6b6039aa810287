-- Whose questions these are: who meets a pack that was brought in, or what one person wrote under one title. What comes
-- with the server has no row here and is for everybody.
CREATE TABLE material (
    -- a pack, or pack@account for what that person wrote under the title of the pack
    id        VARCHAR(330) NOT NULL PRIMARY KEY,
    -- who may change the audience; 0 is the command line. The account may be gone.
    author_id BIGINT       NOT NULL,
    audience  VARCHAR(10)  NOT NULL CHECK (audience IN ('AUTHOR', 'CLASSES', 'EVERYBODY'))
);
CREATE INDEX material_author ON material (author_id);

-- What the assignments of a class draw from, and what its members meet. Without a row it has what comes with the server
-- and nothing else.
CREATE TABLE class_material (
    classroom_id BIGINT       NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
    material     VARCHAR(330) NOT NULL,
    chosen       BOOLEAN      NOT NULL,
    PRIMARY KEY (classroom_id, material)
);
CREATE INDEX class_material_of ON class_material (material);

-- Readings that a learner does not want to study.
CREATE TABLE reading_off (
    learner_id BIGINT       NOT NULL,
    material   VARCHAR(330) NOT NULL,
    PRIMARY KEY (learner_id, material),
    CONSTRAINT reading_off_owner FOREIGN KEY (learner_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Nobody loses what they learn: everything that was there is for everybody, and every class has all of it.
INSERT INTO material (id, author_id, audience)
SELECT DISTINCT SUBSTRING(section FROM 1 FOR GREATEST(POSITION('/' IN section) - 1, 0)) || '@' || CAST(author_id AS VARCHAR(20)),
       author_id, 'EVERYBODY'
FROM question;

INSERT INTO material (id, author_id, audience)
SELECT p.id,
       COALESCE((SELECT i.author_id FROM question_import i
                 WHERE i.id = (SELECT MIN(v.import_id) FROM pack_version v WHERE v.pack = p.id)), 0),
       'EVERYBODY'
FROM pack p;

INSERT INTO class_material (classroom_id, material, chosen)
SELECT c.id, m.id, TRUE FROM classroom c CROSS JOIN material m;
