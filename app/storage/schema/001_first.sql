-- The first schema. Columns stand in the order of app/domain/records/records. Dates are yyyy-MM-dd, moments ISO 8601
-- with milliseconds, closed lists their key. Statements end with a semicolon and a blank line.

CREATE TABLE plan (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    title      TEXT    NOT NULL,
    year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    preamble   TEXT    NOT NULL DEFAULT '',
    version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    cycle      TEXT    NOT NULL CHECK (cycle IN ('month', 'quarter', 'half', 'year')),
    created_at TEXT    NOT NULL,
    UNIQUE (year, title, version)
) STRICT;

CREATE TABLE section (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id  INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    number   TEXT    NOT NULL DEFAULT '',
    title    TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX section_of_plan ON section (plan_id);

CREATE TABLE agency (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    full_name      TEXT    NOT NULL DEFAULT '',
    short_name     TEXT    NOT NULL UNIQUE CHECK (short_name <> ''),
    kind           TEXT    NOT NULL CHECK (kind IN ('department', 'street', 'party', 'group', 'vertical', 'collective', 'other')),
    official_order INTEGER NOT NULL DEFAULT 0,
    liaison        TEXT    NOT NULL DEFAULT '',
    leader         TEXT    NOT NULL DEFAULT '',
    phone          TEXT    NOT NULL DEFAULT '',
    remark         TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE alias (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    name      TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (agency_id, name)
) STRICT;

CREATE TABLE membership (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    collective_id INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    agency_id     INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    from_date     TEXT    CHECK (from_date IS NULL OR from_date LIKE '____-__-__'),
    until_date    TEXT    CHECK (until_date IS NULL OR until_date LIKE '____-__-__'),
    CHECK (collective_id <> agency_id),
    CHECK (from_date IS NULL OR until_date IS NULL OR from_date <= until_date)
) STRICT;

CREATE INDEX membership_of_collective ON membership (collective_id);

CREATE INDEX membership_of_agency ON membership (agency_id);

CREATE TABLE task (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id         INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    section_id      INTEGER NOT NULL REFERENCES section (id) ON DELETE RESTRICT,
    position        INTEGER NOT NULL CHECK (position >= 0),
    number          TEXT    NOT NULL DEFAULT '',
    title           TEXT    NOT NULL DEFAULT '',
    text            TEXT    NOT NULL DEFAULT '',
    heading_number  TEXT    NOT NULL DEFAULT '',
    heading_title   TEXT    NOT NULL DEFAULT '',
    deadline_phrase TEXT    NOT NULL DEFAULT '',
    deadline_date   TEXT    CHECK (deadline_date IS NULL OR deadline_date LIKE '____-__-__'),
    start_date      TEXT    CHECK (start_date IS NULL OR start_date LIKE '____-__-__'),
    summarising_id  INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
    removed         INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE INDEX task_of_plan ON task (plan_id);

CREATE INDEX task_of_section ON task (section_id);

CREATE INDEX task_of_summarising ON task (summarising_id) WHERE summarising_id IS NOT NULL;

CREATE TABLE measure (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id         INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    position        INTEGER NOT NULL CHECK (position >= 0),
    text            TEXT    NOT NULL DEFAULT '',
    deadline_phrase TEXT    NOT NULL DEFAULT '',
    deadline_date   TEXT    CHECK (deadline_date IS NULL OR deadline_date LIKE '____-__-__'),
    start_date      TEXT    CHECK (start_date IS NULL OR start_date LIKE '____-__-__'),
    state           TEXT    NOT NULL CHECK (state IN ('notstarted', 'ongoing', 'done', 'closed', 'adjusted')),
    state_on        TEXT    CHECK (state_on IS NULL OR state_on LIKE '____-__-__'),
    state_by        TEXT    NOT NULL DEFAULT '',
    state_basis     TEXT    NOT NULL DEFAULT '',
    blocked         INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    blocked_reason  TEXT    NOT NULL DEFAULT '',
    removed         INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE INDEX measure_of_task ON measure (task_id);

CREATE TABLE party (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id      INTEGER NOT NULL REFERENCES task (id) ON DELETE RESTRICT,
    measure_id   INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    agency_id    INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    role         TEXT    NOT NULL CHECK (role IN ('lead', 'support', 'joint', 'responsible')),
    position     INTEGER NOT NULL CHECK (position >= 0),
    printed_name TEXT    NOT NULL DEFAULT '',
    open_ended   INTEGER NOT NULL DEFAULT 0 CHECK (open_ended IN (0, 1)),
    by_rule      INTEGER NOT NULL DEFAULT 0 CHECK (by_rule IN (0, 1)),
    inferred     INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1))
) STRICT;

CREATE INDEX party_of_task ON party (task_id);

CREATE INDEX party_of_measure ON party (measure_id) WHERE measure_id IS NOT NULL;

CREATE INDEX party_of_agency ON party (agency_id);

CREATE TABLE exemption (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE RESTRICT,
    agency_id  INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    UNIQUE (measure_id, agency_id)
) STRICT;

CREATE INDEX exemption_of_agency ON exemption (agency_id);

-- period_key orders periods of every cycle by the month they end in, the shorter first (domain/values/period.h):
-- 2023-06a (month) < 2023-06b (quarter) < 2023-06c (half-year) < 2023-12d (year).

CREATE TABLE progress (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id   INTEGER NOT NULL REFERENCES measure (id) ON DELETE RESTRICT,
    agency_id    INTEGER NOT NULL REFERENCES agency (id) ON DELETE RESTRICT,
    period       TEXT    NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]Q[1-4]'
                                      OR period GLOB '[12][0-9][0-9][0-9]H[12]' OR period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    version      INTEGER NOT NULL CHECK (version >= 1),
    state        TEXT    NOT NULL CHECK (state IN ('notstarted', 'ongoing', 'done', 'closed', 'adjusted')),
    percent      INTEGER CHECK (percent IS NULL OR percent BETWEEN 0 AND 100),
    blocked      INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    text         TEXT    NOT NULL DEFAULT '',
    problem      TEXT    NOT NULL DEFAULT '',
    next_step    TEXT    NOT NULL DEFAULT '',
    remark       TEXT    NOT NULL DEFAULT '',
    report_state TEXT    NOT NULL CHECK (report_state IN ('draft', 'submitted', 'returned', 'accepted')),
    at           TEXT    NOT NULL,
    "by"         TEXT    NOT NULL DEFAULT '',
    period_key   TEXT    GENERATED ALWAYS AS (
        substr(period, 1, 4) || CASE substr(period, 5, 1)
            WHEN '-' THEN substr(period, 5, 3) || 'a'
            WHEN 'Q' THEN CASE substr(period, 6, 1) WHEN '1' THEN '-03b' WHEN '2' THEN '-06b' WHEN '3' THEN '-09b' ELSE '-12b' END
            WHEN 'H' THEN CASE substr(period, 6, 1) WHEN '1' THEN '-06c' ELSE '-12c' END
            ELSE '-12d' END) VIRTUAL,
    UNIQUE (measure_id, agency_id, period, version)
) STRICT;

-- Everything a list counts by, so that loading a plan never touches the long texts.

CREATE INDEX progress_digest ON progress (measure_id, agency_id, period, version, state, percent, blocked, report_state, at);

CREATE INDEX progress_in_period ON progress (period);

CREATE INDEX progress_of_agency ON progress (agency_id);

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id     INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    sha256      TEXT    NOT NULL,
    file_name   TEXT    NOT NULL DEFAULT '',
    source_text TEXT    NOT NULL DEFAULT '',
    at          TEXT    NOT NULL,
    UNIQUE (sha256, plan_id)
) STRICT;

CREATE INDEX import_batch_of_plan ON import_batch (plan_id);

-- The audit: rows are added and never touched again. Row ids in it are not foreign keys: it outlives the rows.

CREATE TABLE audit_entry (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    op        TEXT    NOT NULL,
    direction TEXT    NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
    undo_of   INTEGER REFERENCES audit_entry (id) ON DELETE RESTRICT,
    who       TEXT    NOT NULL DEFAULT '',
    at        TEXT    NOT NULL
) STRICT;

CREATE TABLE audit_change (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id   INTEGER NOT NULL REFERENCES audit_entry (id) ON DELETE RESTRICT,
    table_name TEXT    NOT NULL,
    row_id     INTEGER NOT NULL,
    task_id    INTEGER,
    measure_id INTEGER,
    before     TEXT,
    after      TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX audit_change_of_entry ON audit_change (entry_id);

CREATE INDEX audit_change_of_task ON audit_change (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX audit_change_of_measure ON audit_change (measure_id) WHERE measure_id IS NOT NULL;

CREATE TRIGGER audit_entry_keep_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_entry_keep_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_change_keep_update BEFORE UPDATE ON audit_change BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_change_keep_delete BEFORE DELETE ON audit_change BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

-- Text typed and not yet saved: no Change, no audit.

CREATE TABLE form_text (
    key  TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at   TEXT NOT NULL
) STRICT;
