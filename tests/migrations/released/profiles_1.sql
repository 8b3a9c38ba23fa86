PRAGMA application_id = 1298687564;
PRAGMA user_version = 1;
CREATE TABLE profiles ( id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 3), created_ms INTEGER NOT NULL, last_used_ms INTEGER NOT NULL) STRICT;
INSERT INTO profiles (id, name, hue, created_ms, last_used_ms) VALUES ('bx35jye6e9is', 'عائشہ', 2, 1795330800125, 1795330800125);
INSERT INTO profiles (id, name, hue, created_ms, last_used_ms) VALUES ('zj6cys4m7298', 'Ali Raza', 0, 1795330800125, 1795330800125);
