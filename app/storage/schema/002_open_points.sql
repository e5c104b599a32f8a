-- Leaders named by a plan, and the doubts that were left open at its import. The kinds are those of
-- app/domain/proposal/proposal.h.

ALTER TABLE task ADD COLUMN leaders TEXT NOT NULL DEFAULT '';

CREATE TABLE open_point (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id  INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    task_id  INTEGER REFERENCES task (id) ON DELETE RESTRICT,
    kind     TEXT    NOT NULL CHECK (kind IN ('unknown-agency', 'two-spellings', 'no-lead', 'no-party', 'agency-by-folding',
                                  'inferred-prefix', 'deadline-unread')),
    names    TEXT    NOT NULL DEFAULT '',
    proposal TEXT    NOT NULL DEFAULT '',
    settled  INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE INDEX open_point_of_plan ON open_point (plan_id);

CREATE INDEX open_point_of_task ON open_point (task_id) WHERE task_id IS NOT NULL;
