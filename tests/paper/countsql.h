// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// The numbers of docs/domain.md §2.3 and §4 to §7 written a second time, as SELECTs over the tables of a data file
/// (SQLite). Each makes a temporary table from those before it; `ask` has one row: what is asked.
///   ask(plan, day, period_start, period_end, cycle_months of the plan, supporting)
namespace countsql
{

struct Step {
    const char *table;
    const char *select;
};

constexpr std::array steps{
    // the periods of two years, in the plan's cycle
    Step{"per", R"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 23)
SELECT date(p.year || '-01-01', (i * cycle_months) || ' months') AS s,
       date(p.year || '-01-01', ((i + 1) * cycle_months) || ' months', '-1 day') AS e
FROM n, ask JOIN plan p ON p.id = ask.plan WHERE i * cycle_months < 24)"},
    Step{"keyed", R"(
SELECT s, e, strftime('%Y', s) || CASE (SELECT cycle_months FROM ask)
    WHEN 1 THEN strftime('-%m', s) WHEN 3 THEN 'Q' || ((strftime('%m', s) + 2) / 3)
    WHEN 6 THEN 'H' || ((strftime('%m', s) + 5) / 6) ELSE '' END AS key FROM per)"},
    Step{"frame", R"(
SELECT coalesce((SELECT s FROM keyed WHERE key = p.first_period), p.year || '-01-01') AS first_start,
       p.year || '-12-31' AS year_end FROM ask JOIN plan p ON p.id = ask.plan)"},
    // the periods whose reports are counted: those inside the one asked for, where that is longer than the cycle
    Step{"span", R"(
SELECT s, e FROM keyed, ask WHERE s >= period_start AND e <= period_end
  AND (s <= day OR (s = period_start AND e = period_end)))"},
    Step{"live", R"(
SELECT m.id AS m, t.id AS t, t.section_id AS section, t.summarising_id AS summarising,
       coalesce(m.start_date, t.start_date) AS planned,
       coalesce(m.start_date, t.start_date, max(first_start, substr(year_end, 1, 4) || '-01-01')) AS start
FROM ask, frame JOIN task t ON t.plan_id = ask.plan AND NOT t.removed
JOIN measure m ON m.task_id = t.id AND NOT m.removed)"},
    // the deadline on the day: own, as last moved, else that of the task
    Step{"own_deadline", R"(
SELECT m, t, CASE WHEN act IS NULL THEN deadline_phrase ELSE (SELECT deadline_phrase FROM act a WHERE a.id = act) END AS phrase,
       CASE WHEN act IS NULL THEN deadline_date ELSE (SELECT deadline_date FROM act a WHERE a.id = act) END AS date
FROM (SELECT l.m, l.t, x.deadline_phrase, x.deadline_date,
        (SELECT a.id FROM act a, ask WHERE a.measure_id = l.m AND a.kind = 'deadline' AND a.on_day <= ask.day
         ORDER BY a.on_day DESC, a.id DESC LIMIT 1) AS act
      FROM live l JOIN measure x ON x.id = l.m))"},
    Step{"task_deadline", R"(
SELECT t, CASE WHEN act IS NULL THEN deadline_phrase ELSE (SELECT deadline_phrase FROM act a WHERE a.id = act) END AS phrase,
       CASE WHEN act IS NULL THEN deadline_date ELSE (SELECT deadline_date FROM act a WHERE a.id = act) END AS date
FROM (SELECT DISTINCT l.t, x.deadline_phrase, x.deadline_date,
        (SELECT a.id FROM act a, ask WHERE a.task_id = l.t AND a.measure_id IS NULL AND a.kind = 'deadline'
         AND a.on_day <= ask.day ORDER BY a.on_day DESC, a.id DESC LIMIT 1) AS act
      FROM live l JOIN task x ON x.id = l.t))"},
    Step{"deadline", R"(
SELECT o.m, CASE WHEN o.phrase = '' AND o.date IS NULL THEN t.phrase ELSE o.phrase END AS phrase,
       CASE WHEN o.phrase = '' AND o.date IS NULL THEN t.date ELSE o.date END AS date
FROM own_deadline o JOIN task_deadline t ON t.t = o.t)"},
    // the last and the last but one of the ended periods that judge a measure
    Step{"ended", R"(
SELECT m, key, e, row_number() OVER (PARTITION BY m ORDER BY e DESC) AS back
FROM ask, frame, live JOIN deadline USING (m) JOIN keyed
WHERE e < ask.day AND s <= max(year_end, coalesce(date, year_end)) AND e >= max(start, first_start))"},
    Step{"days", R"(
SELECT day FROM ask UNION SELECT e FROM span UNION SELECT min(e, day) FROM span, ask
UNION SELECT min(date(s, '-1 day'), day) FROM span, ask UNION SELECT e FROM ended WHERE back <= 2)"},
    // who is printed for a measure on a day
    Step{"valid", R"(
SELECT days.day, p.* FROM days, party p JOIN live l ON l.t = p.task_id
WHERE (p.from_date IS NULL OR p.from_date <= days.day) AND (p.until_date IS NULL OR p.until_date >= days.day)
GROUP BY days.day, p.id)"},
    Step{"said", R"(
SELECT v.day, l.m, v.id AS party, v.agency_id AS agency, v.role, v.position FROM valid v JOIN live l ON l.m = v.measure_id
UNION ALL
SELECT v.day, l.m, v.id, v.agency_id, v.role, v.position FROM valid v JOIN live l ON l.t = v.task_id
WHERE v.measure_id IS NULL AND NOT EXISTS (SELECT 1 FROM valid o WHERE o.measure_id = l.m AND o.day = v.day))"},
    Step{"member", R"(
SELECT days.day, c.id AS collective, ms.agency_id AS agency FROM days, membership ms
JOIN agency c ON c.id = ms.collective_id AND c.kind = 'collective'
WHERE (ms.from_date IS NULL OR ms.from_date <= days.day) AND (ms.until_date IS NULL OR ms.until_date >= days.day))"},
    Step{"each_answer", R"(
SELECT s.day, s.m, s.party, s.position, s.role, coalesce(mb.agency, s.agency) AS agency,
       CASE WHEN mb.agency IS NULL THEN NULL ELSE s.agency END AS through,
       EXISTS (SELECT 1 FROM exemption x WHERE x.measure_id = s.m AND x.agency_id IN (s.agency, coalesce(mb.agency, s.agency)))
           AS exempt
FROM said s LEFT JOIN member mb ON mb.day = s.day AND mb.collective = s.agency)"},
    Step{"answer", R"(
SELECT day, m, agency, role, exempt, CASE WHEN direct THEN NULL ELSE through END AS through
FROM (SELECT *, row_number() OVER (PARTITION BY day, m, agency, role ORDER BY position, party) AS nth,
             max(through IS NULL) OVER (PARTITION BY day, m, agency, role) AS direct FROM each_answer) WHERE nth = 1
UNION ALL
SELECT days.day, l.m, l.summarising, 'joint',
       EXISTS (SELECT 1 FROM exemption x WHERE x.measure_id = l.m AND x.agency_id = l.summarising), NULL
FROM days, live l WHERE l.summarising IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM each_answer a WHERE a.day = days.day AND a.m = l.m AND a.agency = l.summarising))"},
    // whose word decides: leads; else the summarising agency; else all but supporting ones; else all
    Step{"principal", R"(
SELECT DISTINCT day, m, agency FROM (
  SELECT a.day, a.m, a.agency, a.role, l.summarising,
    max(a.role = 'lead') OVER w AS leads, max(a.role <> 'support') OVER w AS others,
    EXISTS (SELECT 1 FROM exemption x WHERE x.measure_id = a.m AND x.agency_id = l.summarising) AS let_off
  FROM answer a JOIN live l ON l.m = a.m WHERE NOT a.exempt WINDOW w AS (PARTITION BY a.day, a.m))
WHERE CASE WHEN leads THEN role = 'lead' WHEN summarising IS NOT NULL AND NOT let_off THEN agency = summarising
           WHEN others THEN role <> 'support' ELSE 1 END)"},
    Step{"report", R"(
SELECT m, agency, period, s, e, state, percent, blocked, finished, CASE WHEN finished THEN done_on ELSE s END AS since
FROM (SELECT p.measure_id AS m, p.agency_id AS agency, p.period, k.s, k.e, p.state, p.percent, p.blocked, p.done_on,
        p.state IN ('done', 'closed') AS finished,
        row_number() OVER (PARTITION BY p.measure_id, p.agency_id, p.period ORDER BY p.version DESC) AS nth
      FROM progress p JOIN live l ON l.m = p.measure_id JOIN keyed k ON k.key = p.period
      WHERE p.report_state IN ('submitted', 'accepted')) WHERE nth = 1)"},
    Step{"latest", R"(
SELECT * FROM (SELECT days.day, r.*, row_number() OVER (PARTITION BY days.day, m, agency ORDER BY s DESC) AS nth
FROM days JOIN report r ON r.since <= days.day) WHERE nth = 1)"},
    Step{"word", R"(
SELECT p.day, p.m, count(*) AS asked, count(r.m) AS heard, sum(coalesce(r.finished, 0)) AS finished,
       max(coalesce(r.state <> 'notstarted', 0)) AS begun, max(r.since) AS last_day,
       max(CASE WHEN r.finished THEN r.since END) AS last_done, max(r.e) AS last_period,
       max(coalesce(r.blocked, 0)) AS blocked
FROM principal p LEFT JOIN latest r ON r.day = p.day AND r.m = p.m AND r.agency = p.agency GROUP BY p.day, p.m)"},
    Step{"standing", R"(
SELECT day, m, CASE
    WHEN act IS NOT NULL AND (heard = 0 OR act = 'closed'
         OR (act = 'adjusted' AND NOT (finished = asked AND coalesce(last_done > act_day, 0))) OR (act = 'notstarted' AND act_day > last_period)
         OR (act NOT IN ('notstarted', 'closed', 'adjusted') AND act_day >= last_day)) THEN act
    WHEN heard > 0 AND finished = asked THEN 'done' WHEN heard > 0 AND begun THEN 'ongoing' ELSE 'notstarted' END AS state,
  CASE WHEN stop IS NOT NULL AND (heard = 0 OR stop_day >= last_day) THEN stop ELSE blocked END AS blocked
FROM (SELECT days.day, l.m, coalesce(w.asked, 0) AS asked, coalesce(w.heard, 0) AS heard, w.finished, w.begun, w.last_day, w.last_done,
             w.last_period, coalesce(w.blocked, 0) AS blocked, s.state AS act, s.on_day AS act_day, b.blocked AS stop,
             b.on_day AS stop_day
      FROM days JOIN live l LEFT JOIN word w ON w.day = days.day AND w.m = l.m
      LEFT JOIN act s ON s.id = (SELECT id FROM act a WHERE a.measure_id = l.m AND a.kind = 'state' AND a.on_day <= days.day
                                 ORDER BY on_day DESC, id DESC LIMIT 1)
      LEFT JOIN act b ON b.id = (SELECT id FROM act a WHERE a.measure_id = l.m AND a.kind = 'blocked' AND a.on_day <= days.day
                                 ORDER BY on_day DESC, id DESC LIMIT 1)))"},
    // who owes a report of the period
    Step{"duty", R"(
SELECT DISTINCT a.m, a.agency, span.s, EXISTS (SELECT 1 FROM report r WHERE r.m = a.m AND r.agency = a.agency AND r.s = span.s AND r.e = span.e)
    AS reported
FROM ask, span, frame, answer a JOIN live l ON l.m = a.m
WHERE a.day = min(span.e, ask.day) AND NOT a.exempt AND (a.role <> 'support' OR ask.supporting)
  AND span.e >= first_start AND l.start <= span.e
  AND NOT (SELECT state IN ('done', 'closed') FROM standing WHERE m = a.m AND day = min(span.e, ask.day))
  UNION
SELECT DISTINCT a.m, a.agency, span.s, EXISTS (SELECT 1 FROM report r WHERE r.m = a.m AND r.agency = a.agency AND r.s = span.s AND r.e = span.e)
FROM ask, span, frame, answer a JOIN live l ON l.m = a.m
WHERE a.day = min(span.e, ask.day) AND NOT a.exempt AND (a.role <> 'support' OR ask.supporting)
  AND span.e >= first_start AND l.start <= span.e
  AND NOT (SELECT state IN ('done', 'closed') FROM standing WHERE m = a.m AND day = min(date(span.s, '-1 day'), ask.day)))"},
    // when the office had it first, and what became of the newest version
    Step{"handed", R"(
SELECT d.m, d.agency, d.reported, sp.e AS due_on, sp.e < ask.day AS passed, sp.e <= ask.day AS closed,
  (SELECT p.received_on FROM progress p JOIN keyed k ON k.key = p.period WHERE p.measure_id = d.m AND p.agency_id = d.agency
     AND k.s = d.s AND k.e = sp.e AND p.report_state IN ('submitted', 'accepted') ORDER BY version LIMIT 1) AS received,
  (SELECT p.report_state FROM progress p JOIN keyed k ON k.key = p.period WHERE p.measure_id = d.m AND p.agency_id = d.agency
     AND k.s = d.s AND k.e = sp.e ORDER BY version DESC LIMIT 1) AS newest
FROM ask, duty d JOIN span sp ON sp.s = d.s)"},
    // reports that decided about the two last ended periods and are missing
    Step{"lack", R"(
SELECT e.m, e.back, count(*) AS deciding, sum(NOT EXISTS (SELECT 1 FROM report r
    WHERE r.m = e.m AND r.agency = p.agency AND r.e = e.e)) AS missing
FROM ask, ended e JOIN principal p ON p.m = e.m AND p.day = e.e
WHERE EXISTS (SELECT 1 FROM answer a WHERE a.day = e.e AND a.m = e.m AND a.agency = p.agency AND NOT a.exempt
              AND (a.role <> 'support' OR ask.supporting)) GROUP BY e.m, e.back)"},
    Step{"stated", R"(
SELECT m, min(percent) AS percent FROM (SELECT p.m, r.percent, row_number() OVER (PARTITION BY p.m, p.agency ORDER BY r.s DESC) AS nth
FROM ask JOIN principal p ON p.day = ask.day JOIN report r ON r.m = p.m AND r.agency = p.agency
WHERE r.percent IS NOT NULL AND r.since <= ask.day) WHERE nth = 1 GROUP BY m)"},
    Step{"facts", R"(
SELECT l.m, l.t, l.section, s.state, s.state IN ('done', 'closed') AS finished, s.blocked, d.date AS deadline,
  d.phrase = '' AND d.date IS NULL AS open, d.date IS NOT NULL AND d.date < ask.day AS past,
  julianday(d.date) - julianday(ask.day) AS days_left,
  l.planned IS NOT NULL AND s.state = 'notstarted' AND l.start <= ask.day AS should_have,
  min(date(l.start, '+3 months'), date(l.start, 'start of month', '+4 months', '-1 day')) <= ask.day AS long_ago,
  CASE WHEN julianday(d.date) <= julianday(l.start) THEN CASE WHEN ask.day >= d.date THEN 100 ELSE 0 END
       ELSE max(0, min(100, CAST(100 * (julianday(ask.day) - julianday(l.start)) / (julianday(d.date) - julianday(l.start)) AS INTEGER))) END
    - p.percent AS behind,
  coalesce(k1.deciding, 0) AS deciding, coalesce(k1.missing, 0) AS missing, coalesce(k2.missing, 0) AS missing_before
FROM ask JOIN live l JOIN standing s ON s.m = l.m AND s.day = ask.day JOIN deadline d ON d.m = l.m
LEFT JOIN stated p ON p.m = l.m LEFT JOIN lack k1 ON k1.m = l.m AND k1.back = 1 LEFT JOIN lack k2 ON k2.m = l.m AND k2.back = 2)"},
    Step{"lit", R"(
SELECT *, CASE WHEN NOT finished AND NOT past AND light IN ('green', 'none') AND (days_left <= 7 OR blocked) THEN 'yellow' ELSE light END AS shown
FROM (SELECT *, CASE WHEN finished THEN 'green' WHEN past THEN 'red'
    WHEN should_have THEN CASE WHEN long_ago THEN 'red' ELSE 'yellow' END
    WHEN behind IS NOT NULL THEN CASE WHEN behind > 30 THEN 'red' WHEN behind >= 10 THEN 'yellow' ELSE 'green' END
    WHEN deciding = 0 THEN 'none' WHEN missing = 0 THEN 'green' WHEN missing_before > 0 THEN 'red' ELSE 'yellow' END AS light
  FROM facts))"},
};

} // namespace countsql
