-- Of which pack a version is; absent: of all packs that were not set apart. Versions are counted over all of them.
ALTER TABLE scheduling ADD COLUMN pack VARCHAR(200);
-- FALSE: from this version on the pack follows the general scheduling again, and the row's numbers say what that was then.
ALTER TABLE scheduling ADD COLUMN apart BOOLEAN DEFAULT TRUE NOT NULL;
