-- One row that the health check writes, to know that writing works. It is nobody's data: backups leave it out.
CREATE TABLE health_probe (
    id INTEGER PRIMARY KEY,
    times BIGINT NOT NULL
);
INSERT INTO health_probe (id, times) VALUES (1, 0);
