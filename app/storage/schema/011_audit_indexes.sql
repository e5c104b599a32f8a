-- The audit is looked through by task, agency, person, kind and day while it grows to a million rows. Every index ends
-- with the entry, so that the newest that fit are read in their order and nothing else is (storage/auditsearch).

ALTER TABLE audit_entry ADD COLUMN day TEXT GENERATED ALWAYS AS (substr(at, 1, 10)) VIRTUAL;

CREATE INDEX audit_entry_on_day ON audit_entry (day, id);

CREATE INDEX audit_entry_by_who ON audit_entry (who, id);

CREATE INDEX audit_entry_of_op ON audit_entry (op, id);

CREATE INDEX audit_entry_of_op_by_who ON audit_entry (op, who, id);

DROP INDEX audit_change_of_task;

DROP INDEX audit_change_of_measure;

CREATE INDEX audit_change_of_task ON audit_change (task_id, entry_id) WHERE task_id IS NOT NULL;

CREATE INDEX audit_change_of_measure ON audit_change (measure_id, entry_id) WHERE measure_id IS NOT NULL;

-- Who deleted what stands in the recycle bin.

CREATE INDEX audit_change_of_kept ON audit_change (table_name, row_id) WHERE table_name IN ('plan', 'task', 'measure');

-- Which agencies the rows of an entry name, before or after: added to with the entry, never touched again.

CREATE TABLE audit_agency (
    entry_id  INTEGER NOT NULL REFERENCES audit_entry (id) ON DELETE RESTRICT,
    agency_id INTEGER NOT NULL,
    UNIQUE (agency_id, entry_id)
) STRICT;

INSERT INTO audit_agency (entry_id, agency_id)
    SELECT entry_id, row_id FROM audit_change WHERE table_name = 'agency'
    UNION SELECT entry_id, json_extract(after, '$.agency_id') FROM audit_change
        WHERE CASE WHEN instr(after, '"agency_id":') > 0 AND json_valid(after) THEN json_extract(after, '$.agency_id') END > 0
    UNION SELECT entry_id, json_extract(before, '$.agency_id') FROM audit_change
        WHERE CASE WHEN instr(before, '"agency_id":') > 0 AND json_valid(before) THEN json_extract(before, '$.agency_id') END > 0
    UNION SELECT entry_id, json_extract(after, '$.collective_id') FROM audit_change
        WHERE CASE WHEN instr(after, '"collective_id":') > 0 AND json_valid(after) THEN json_extract(after, '$.collective_id') END > 0
    UNION SELECT entry_id, json_extract(before, '$.collective_id') FROM audit_change
        WHERE CASE WHEN instr(before, '"collective_id":') > 0 AND json_valid(before) THEN json_extract(before, '$.collective_id') END > 0
    UNION SELECT entry_id, json_extract(after, '$.summarising_id') FROM audit_change
        WHERE CASE WHEN instr(after, '"summarising_id":') > 0 AND json_valid(after) THEN json_extract(after, '$.summarising_id') END > 0
    UNION SELECT entry_id, json_extract(before, '$.summarising_id') FROM audit_change
        WHERE CASE WHEN instr(before, '"summarising_id":') > 0 AND json_valid(before) THEN json_extract(before, '$.summarising_id') END > 0;

CREATE TRIGGER audit_agency_keep_update BEFORE UPDATE ON audit_agency BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_agency_keep_delete BEFORE DELETE ON audit_agency BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
