-- What a document states about itself, the plan of a file with several that a section stood in, and what is said
-- beside a task or measure without naming somebody.

ALTER TABLE plan ADD COLUMN issuer TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN document_number TEXT NOT NULL DEFAULT '';

ALTER TABLE plan ADD COLUMN dated TEXT CHECK (dated IS NULL OR dated LIKE '____-__-__');

ALTER TABLE plan ADD COLUMN source TEXT NOT NULL DEFAULT '';

ALTER TABLE section ADD COLUMN part TEXT NOT NULL DEFAULT '';

ALTER TABLE task ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE measure ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Which plans of a file were taken, counted from 1; '' = all of them.

ALTER TABLE import_batch ADD COLUMN parts TEXT NOT NULL DEFAULT '';

-- Two more kinds of doubt. A check cannot be changed, so the table is made again; no other refers to it. Ids that were
-- given once are not given again: undo and the audit know rows by them.

CREATE TABLE open_point_next (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id  INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    task_id  INTEGER REFERENCES task (id) ON DELETE RESTRICT,
    kind     TEXT    NOT NULL CHECK (kind IN ('unknown-agency', 'two-spellings', 'no-lead', 'no-party', 'agency-by-folding',
                                  'inferred-prefix', 'deadline-unread', 'torn-name', 'open-bracket')),
    names    TEXT    NOT NULL DEFAULT '',
    proposal TEXT    NOT NULL DEFAULT '',
    settled  INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

INSERT INTO open_point_next (id, plan_id, task_id, kind, names, proposal, settled, position)
    SELECT id, plan_id, task_id, kind, names, proposal, settled, position FROM open_point ORDER BY id;

DELETE FROM sqlite_sequence WHERE name = 'open_point_next';

INSERT INTO sqlite_sequence (name, seq) SELECT 'open_point_next', seq FROM sqlite_sequence WHERE name = 'open_point';

DROP TABLE open_point;

ALTER TABLE open_point_next RENAME TO open_point;

CREATE INDEX open_point_of_plan ON open_point (plan_id);

CREATE INDEX open_point_of_task ON open_point (task_id) WHERE task_id IS NOT NULL;
