-- A plan that is done with is laid away from a day on, and one that is deleted stays with all its rows, so that it can
-- come back as it was; null = in use.

ALTER TABLE plan ADD COLUMN archived_on TEXT CHECK (archived_on IS NULL OR archived_on LIKE '____-__-__');

ALTER TABLE plan ADD COLUMN deleted_on TEXT CHECK (deleted_on IS NULL OR deleted_on LIKE '____-__-__');
