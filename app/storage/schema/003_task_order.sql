-- The task with the N-th place in a plan is found without reading the tasks before it.

CREATE INDEX task_in_order ON task (plan_id, removed, position, id);
