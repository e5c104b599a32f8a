-- What the office decided for all its plans, a row for each key that is not at its default (app/domain/plan/rules.h).

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    key   TEXT    NOT NULL UNIQUE,
    value TEXT    NOT NULL DEFAULT ''
) STRICT;
