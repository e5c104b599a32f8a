-- What holds on a day follows from facts with a date (domain/plan/standing.h): reports by their period and the day the
-- work was finished, acts of the office by their own day, parties and former names by the days they are valid.
-- State, 受阻 and their basis were columns of the measure, one value whatever the day: they become acts, those
-- that only repeat a report are dropped.

CREATE TABLE act (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id         INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    measure_id      INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    kind            TEXT    NOT NULL CHECK (kind IN ('state', 'blocked', 'deadline')),
    on_day          TEXT    NOT NULL CHECK (on_day LIKE '____-__-__'),
    state           TEXT    NOT NULL DEFAULT 'notstarted'
                            CHECK (state IN ('notstarted', 'ongoing', 'done', 'closed', 'adjusted')),
    blocked         INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    deadline_phrase TEXT    NOT NULL DEFAULT '',
    deadline_date   TEXT    CHECK (deadline_date IS NULL OR deadline_date LIKE '____-__-__'),
    basis           TEXT    NOT NULL DEFAULT '',
    "by"            TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX act_of_task ON act (task_id);

CREATE INDEX act_of_measure ON act (measure_id) WHERE measure_id IS NOT NULL;

ALTER TABLE progress ADD COLUMN done_on TEXT CHECK (done_on IS NULL OR done_on LIKE '____-__-__');

UPDATE progress SET done_on = min(substr(at, 1, 10), date(substr(period_key, 1, 7) || '-01', '+1 month', '-1 day'))
    WHERE state IN ('done', 'closed');

-- What few reports have is read with the plan too, without touching the other texts.

CREATE INDEX progress_blocked ON progress (measure_id, id, problem) WHERE blocked = 1;

CREATE INDEX progress_finished ON progress (measure_id, id, done_on) WHERE done_on IS NOT NULL;

INSERT INTO act (task_id, measure_id, kind, on_day, state, basis, "by")
    SELECT m.task_id, m.id, 'state', coalesce(m.state_on, substr(p.created_at, 1, 10)), m.state, m.state_basis, m.state_by
    FROM measure m JOIN task t ON t.id = m.task_id JOIN plan p ON p.id = t.plan_id
    WHERE (m.state <> 'notstarted' OR m.state_on IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM progress r WHERE r.measure_id = m.id
                      AND (r.period = m.state_basis OR (m.state_basis = '' AND r.state = m.state)))
    ORDER BY m.id;

INSERT INTO act (task_id, measure_id, kind, on_day, blocked, basis)
    SELECT m.task_id, m.id, 'blocked', coalesce(m.state_on, substr(p.created_at, 1, 10)), 1, m.blocked_reason
    FROM measure m JOIN task t ON t.id = m.task_id JOIN plan p ON p.id = t.plan_id
    WHERE m.blocked = 1 AND NOT EXISTS (SELECT 1 FROM progress r WHERE r.measure_id = m.id AND r.blocked = 1)
    ORDER BY m.id;

-- A report says 受阻 and the office said that it is solved: from the end of that period on.

INSERT INTO act (task_id, measure_id, kind, on_day, blocked)
    SELECT m.task_id, m.id, 'blocked', max(date(substr(r.period_key, 1, 7) || '-01', '+1 month', '-1 day')), 0
    FROM measure m JOIN progress r ON r.measure_id = m.id AND r.blocked = 1
    WHERE m.blocked = 0
      AND NOT EXISTS (SELECT 1 FROM progress n WHERE n.measure_id = r.measure_id AND n.agency_id = r.agency_id
                      AND (n.period_key > r.period_key OR (n.period = r.period AND n.version > r.version)))
    GROUP BY m.id, m.task_id ORDER BY m.id;

INSERT INTO audit_entry (op, direction, who, at)
    SELECT 'upgrade', 'do', '', strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') WHERE EXISTS (SELECT 1 FROM act);

INSERT INTO audit_change (entry_id, table_name, row_id, task_id, measure_id, after)
    SELECT (SELECT max(id) FROM audit_entry), 'act', id, task_id, measure_id,
           json_object('id', id, 'task_id', task_id, 'measure_id', measure_id, 'kind', kind, 'on_day', on_day,
                       'state', state, 'blocked', blocked, 'deadline_phrase', deadline_phrase,
                       'deadline_date', deadline_date, 'basis', basis, 'by', "by")
    FROM act ORDER BY id;

ALTER TABLE measure DROP COLUMN state;

ALTER TABLE measure DROP COLUMN state_on;

ALTER TABLE measure DROP COLUMN state_by;

ALTER TABLE measure DROP COLUMN state_basis;

ALTER TABLE measure DROP COLUMN blocked;

ALTER TABLE measure DROP COLUMN blocked_reason;

-- Parties from a day and until a day, both inclusive; null = open.

ALTER TABLE party ADD COLUMN from_date TEXT CHECK (from_date IS NULL OR from_date LIKE '____-__-__');

ALTER TABLE party ADD COLUMN until_date TEXT CHECK (until_date IS NULL OR until_date LIKE '____-__-__');

-- A former name: the agency was called so until that day, inclusive; null = another spelling.

ALTER TABLE alias ADD COLUMN until_date TEXT CHECK (until_date IS NULL OR until_date LIKE '____-__-__');

-- 起报期; empty = the first of the plan's year.

ALTER TABLE plan ADD COLUMN first_period TEXT NOT NULL DEFAULT '';
