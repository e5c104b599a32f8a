-- A year of supervision. An act of the office may now be about a plan or an agency alone, follow another act, and carry words,
-- reasons and days of its own; tables that lack such a freedom cannot be altered, so it is made anew with its rows and ids.

ALTER TABLE act RENAME TO act_before;

CREATE TABLE act (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id         INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    task_id         INTEGER REFERENCES task (id) ON DELETE RESTRICT,
    measure_id      INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    agency_id       INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
    kind            TEXT    NOT NULL CHECK (kind IN ('state', 'blocked', 'deadline', 'adjustment', 'termination', 'reminder',
                            'answer', 'instruction', 'followup', 'extension', 'refusal', 'contact', 'sealedcopy')),
    on_day          TEXT    NOT NULL CHECK (on_day LIKE '____-__-__'),
    period          TEXT    NOT NULL DEFAULT '',
    state           TEXT    NOT NULL DEFAULT 'notstarted'
                            CHECK (state IN ('notstarted', 'ongoing', 'done', 'closed', 'adjusted')),
    blocked         INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    deadline_phrase TEXT    NOT NULL DEFAULT '',
    deadline_date   TEXT    CHECK (deadline_date IS NULL OR deadline_date LIKE '____-__-__'),
    text            TEXT    NOT NULL DEFAULT '',
    former_text     TEXT    NOT NULL DEFAULT '',
    reason          TEXT    NOT NULL DEFAULT '',
    basis           TEXT    NOT NULL DEFAULT '',
    person          TEXT    NOT NULL DEFAULT '',
    channel         TEXT    NOT NULL DEFAULT 'none' CHECK (channel IN ('none', 'phone', 'wechat', 'letter', 'visit')),
    slip            TEXT    NOT NULL DEFAULT 'none' CHECK (slip IN ('none', 'blue', 'yellow', 'red')),
    due_on          TEXT    CHECK (due_on IS NULL OR due_on LIKE '____-__-__'),
    settled         INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
    follows_id      INTEGER REFERENCES act (id) ON DELETE RESTRICT,
    "by"            TEXT    NOT NULL DEFAULT ''
) STRICT;

-- No id is given a second time: the audit names rows by it.

INSERT INTO sqlite_sequence (name, seq) SELECT 'act', seq FROM sqlite_sequence WHERE name = 'act_before';

INSERT INTO act (id, plan_id, task_id, measure_id, kind, on_day, state, blocked, deadline_phrase, deadline_date, basis, "by")
    SELECT a.id, t.plan_id, a.task_id, a.measure_id, a.kind, a.on_day, a.state, a.blocked, a.deadline_phrase,
           a.deadline_date, a.basis, a."by"
    FROM act_before a JOIN task t ON t.id = a.task_id ORDER BY a.id;

DROP TABLE act_before;

CREATE INDEX act_of_plan ON act (plan_id);

CREATE INDEX act_of_task ON act (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX act_of_measure ON act (measure_id) WHERE measure_id IS NOT NULL;

CREATE INDEX act_of_agency ON act (agency_id) WHERE agency_id IS NOT NULL;

CREATE INDEX act_following ON act (follows_id) WHERE follows_id IS NOT NULL;

-- The day the office received a report, and what became of it there.

ALTER TABLE progress ADD COLUMN received_on TEXT CHECK (received_on IS NULL OR received_on LIKE '____-__-__');

CREATE INDEX progress_received ON progress (measure_id, id, received_on) WHERE received_on IS NOT NULL;

CREATE TABLE review_step (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    progress_id INTEGER NOT NULL REFERENCES progress (id) ON DELETE RESTRICT,
    state       TEXT    NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
    on_day      TEXT    NOT NULL CHECK (on_day LIKE '____-__-__'),
    reason      TEXT    NOT NULL DEFAULT '',
    at          TEXT    NOT NULL,
    "by"        TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX review_step_of_report ON review_step (progress_id);

CREATE TABLE summary_text (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    period  TEXT    NOT NULL CHECK (period <> ''),
    text    TEXT    NOT NULL DEFAULT '',
    sources TEXT    NOT NULL DEFAULT '',
    at      TEXT    NOT NULL,
    "by"    TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX summary_text_of_task ON summary_text (task_id, period);

-- When reports are owed, and which days the office works.

CREATE TABLE reporting_cycle (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id       INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    task_id       INTEGER REFERENCES task (id) ON DELETE RESTRICT,
    measure_id    INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    cycle         TEXT    NOT NULL CHECK (cycle IN ('month', 'quarter', 'half', 'year')),
    at_milestones INTEGER NOT NULL DEFAULT 0 CHECK (at_milestones IN (0, 1)),
    due_day       INTEGER NOT NULL DEFAULT 0 CHECK (due_day BETWEEN 0 AND 31),
    due_month     INTEGER NOT NULL DEFAULT 0 CHECK (due_month BETWEEN 0 AND 11),
    from_day      TEXT    CHECK (from_day IS NULL OR from_day LIKE '____-__-__'),
    basis         TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX reporting_cycle_of_plan ON reporting_cycle (plan_id);

CREATE INDEX reporting_cycle_of_task ON reporting_cycle (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX reporting_cycle_of_measure ON reporting_cycle (measure_id) WHERE measure_id IS NOT NULL;

CREATE TABLE reporting_day (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    period  TEXT    NOT NULL CHECK (period <> ''),
    day     TEXT    NOT NULL CHECK (day LIKE '____-__-__')
) STRICT;

CREATE UNIQUE INDEX reporting_day_of_period ON reporting_day (plan_id, period);

CREATE TABLE milestone (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id      INTEGER NOT NULL REFERENCES measure (id) ON DELETE RESTRICT,
    position        INTEGER NOT NULL,
    text            TEXT    NOT NULL DEFAULT '',
    deadline_phrase TEXT    NOT NULL DEFAULT '',
    deadline_date   TEXT    CHECK (deadline_date IS NULL OR deadline_date LIKE '____-__-__')
) STRICT;

CREATE INDEX milestone_of_measure ON milestone (measure_id);

CREATE TABLE calendar_day (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    day   TEXT    NOT NULL UNIQUE CHECK (day LIKE '____-__-__'),
    works INTEGER NOT NULL DEFAULT 0 CHECK (works IN (0, 1)),
    name  TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE office_date (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    day  TEXT    NOT NULL CHECK (day LIKE '____-__-__'),
    text TEXT    NOT NULL DEFAULT ''
) STRICT;

-- Tasks and measures that came or went during the year.

ALTER TABLE task ADD COLUMN from_day TEXT CHECK (from_day IS NULL OR from_day LIKE '____-__-__');

ALTER TABLE task ADD COLUMN until_day TEXT CHECK (until_day IS NULL OR until_day LIKE '____-__-__');

ALTER TABLE task ADD COLUMN extra INTEGER NOT NULL DEFAULT 0 CHECK (extra IN (0, 1));

ALTER TABLE task ADD COLUMN counted INTEGER NOT NULL DEFAULT 1 CHECK (counted IN (0, 1));

ALTER TABLE task ADD COLUMN source TEXT NOT NULL DEFAULT '';

ALTER TABLE measure ADD COLUMN from_day TEXT CHECK (from_day IS NULL OR from_day LIKE '____-__-__');

ALTER TABLE measure ADD COLUMN until_day TEXT CHECK (until_day IS NULL OR until_day LIKE '____-__-__');

-- Files attached; their bytes lie beside the data file, once for each content.

CREATE TABLE evidence (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id     INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    task_id     INTEGER REFERENCES task (id) ON DELETE RESTRICT,
    measure_id  INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    progress_id INTEGER REFERENCES progress (id) ON DELETE RESTRICT,
    act_id      INTEGER REFERENCES act (id) ON DELETE RESTRICT,
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    name        TEXT    NOT NULL CHECK (name <> ''),
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    note        TEXT    NOT NULL DEFAULT '',
    on_day      TEXT    NOT NULL CHECK (on_day LIKE '____-__-__'),
    "by"        TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX evidence_of_plan ON evidence (plan_id);

CREATE INDEX evidence_of_task ON evidence (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX evidence_of_measure ON evidence (measure_id) WHERE measure_id IS NOT NULL;

CREATE INDEX evidence_of_report ON evidence (progress_id) WHERE progress_id IS NOT NULL;

CREATE INDEX evidence_of_act ON evidence (act_id) WHERE act_id IS NOT NULL;

CREATE INDEX evidence_of_content ON evidence (sha256);
