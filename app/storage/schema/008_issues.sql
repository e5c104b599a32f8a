-- Papers as they were issued (第N期): the row is audited like any other. What is large stands beside it in parts, once
-- written and never changed; the row has the SHA-256 of each.

CREATE TABLE paper_issue (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id          INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    kind             TEXT    NOT NULL CHECK (kind <> ''),
    number           INTEGER NOT NULL CHECK (number >= 1),
    issued_on        TEXT    NOT NULL CHECK (issued_on LIKE '____-__-__'),
    issued_by        TEXT    NOT NULL DEFAULT '',
    period           TEXT    NOT NULL,
    as_of            TEXT    NOT NULL CHECK (as_of LIKE '____-__-__'),
    options          TEXT    NOT NULL DEFAULT '',
    title            TEXT    NOT NULL DEFAULT '',
    document_sha256  TEXT    NOT NULL,
    pdf_sha256       TEXT    NOT NULL,
    data_sha256      TEXT    NOT NULL,
    withdrawn_on     TEXT    CHECK (withdrawn_on IS NULL OR withdrawn_on LIKE '____-__-__'),
    withdrawn_reason TEXT    NOT NULL DEFAULT '',
    UNIQUE (plan_id, kind, number)
) STRICT;

CREATE TABLE issue_part (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES paper_issue (id) ON DELETE RESTRICT,
    part     TEXT    NOT NULL CHECK (part IN ('document', 'pdf', 'data')),
    bytes    BLOB    NOT NULL,
    UNIQUE (issue_id, part)
) STRICT;

CREATE TRIGGER issue_part_keep_update BEFORE UPDATE ON issue_part BEGIN SELECT RAISE(ABORT, 'an issue is frozen'); END;
