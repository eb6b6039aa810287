-- The language that somebody chose for the pages; absent for that of the browser.
ALTER TABLE account ADD COLUMN language VARCHAR(35);
