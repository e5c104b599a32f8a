-- What the office wrote in place of composed paragraphs of a paper: by plan, kind, period, agency where the paper is of
-- one, and the selection of measures it is restricted to.

CREATE TABLE paper_edit (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    kind      TEXT    NOT NULL CHECK (kind <> ''),
    period    TEXT    NOT NULL DEFAULT '',
    agency_id INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
    selection TEXT    NOT NULL DEFAULT '',
    key       TEXT    NOT NULL CHECK (key <> ''),
    draft     TEXT    NOT NULL DEFAULT '',
    text      TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX paper_edit_of_all ON paper_edit (plan_id, kind, period, selection, key) WHERE agency_id IS NULL;

CREATE UNIQUE INDEX paper_edit_of_agency ON paper_edit (plan_id, kind, period, agency_id, selection, key)
    WHERE agency_id IS NOT NULL;

CREATE INDEX paper_edit_agency ON paper_edit (agency_id) WHERE agency_id IS NOT NULL;
