-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is proposed for a borrower: the first rule by place whose every condition fits. Lists are codes, comma separated;
-- '' and null: any.
CREATE TABLE strategy_rules (
  id INTEGER PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  classes TEXT NOT NULL DEFAULT '',
  guarantees TEXT NOT NULL DEFAULT '',
  capacities TEXT NOT NULL DEFAULT '',
  willingness TEXT NOT NULL DEFAULT '',
  days_from INTEGER,
  days_to INTEGER CHECK (days_to >= days_from),
  owed_from_fen INTEGER,
  owed_to_fen INTEGER CHECK (owed_to_fen >= owed_from_fen),
  broken_promises INTEGER CHECK (broken_promises > 0),
  period_ending INTEGER NOT NULL DEFAULT 0 CHECK (period_ending IN (0, 1)),
  prospect TEXT NOT NULL,
  measures TEXT NOT NULL CHECK (measures <> ''),
  target_days INTEGER NOT NULL CHECK (target_days > 0),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Ids below 2^40 belong to no workstation.
INSERT INTO strategy_rules (id, place, name, classes, guarantees, capacities, willingness, days_from, days_to,
                            owed_from_fen, broken_promises, period_ending, prospect, measures, target_days) VALUES
  (1, 10, '恶意逃废债', '', '', '', 'evading', 1, NULL, NULL, NULL, 0, 'collect', 'preserve,sue,enforce', 30),
  (2, 20, '法定期限将届满', '', '', '', '', 1, NULL, NULL, NULL, 1, 'collect', 'visit,pursue_guarantor,payment_order,sue', 15),
  (3, 30, '有能力不愿还', '', '', 'able', 'unwilling,hesitant', 31, NULL, NULL, NULL, 0, 'collect', 'negotiate,payment_order,preserve,sue', 45),
  (4, 40, '屡次违约承诺', '', '', '', '', 31, NULL, NULL, 2, 0, 'collect', 'visit,payment_order,sue', 30),
  (5, 50, '不良有抵质押', 'substandard,doubtful,loss', 'mortgage,pledge,combined', '', '', NULL, NULL, NULL, NULL, 0, 'collect', 'negotiate,sue,dispose_collateral,settle_in_kind', 90),
  (6, 60, '有意愿有部分能力', '', '', 'partly_able', 'willing,hesitant', 1, NULL, NULL, NULL, 0, 'collect', 'negotiate,instalment_plan,waiver', 90),
  (7, 70, '有意愿暂无能力', '', '', 'unable', 'willing', 1, NULL, NULL, NULL, 0, 'revive', 'negotiate,restructure,extension', 90),
  (8, 80, '不良有保证人', 'substandard,doubtful,loss', 'guarantee,joint_group', '', '', NULL, NULL, NULL, NULL, 0, 'collect', 'visit,pursue_guarantor,mediate,sue', 60),
  (9, 90, '信用损失无力偿还', 'loss', 'credit', 'unable', '', 720, NULL, NULL, NULL, 0, 'hopeless', 'visit,sue,write_off', 180),
  (10, 100, '大额不良', 'substandard,doubtful,loss', '', '', '', NULL, NULL, 50000000, NULL, 0, 'collect', 'visit,negotiate,mediate,sue', 45),
  (11, 110, '早期逾期', '', '', '', '', 1, 30, NULL, NULL, 0, 'collect', 'remind,visit', 15),
  (12, 120, '其他逾期', '', '', '', '', 1, NULL, NULL, NULL, 0, 'collect', 'visit,negotiate,instalment_plan', 30),
  (13, 130, '未逾期', '', '', '', '', NULL, NULL, NULL, NULL, 0, 'collect', 'remind', 30);

-- How a strategy gets on, and what a supervisor wants done (督办). Entries stand; an instruction is open until an entry
-- answers it.
CREATE TABLE strategy_entries (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'instruction')),
  text TEXT NOT NULL CHECK (text <> ''),
  due_on TEXT,
  answers INTEGER REFERENCES strategy_entries,
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  CHECK ((due_on IS NOT NULL) = (kind = 'instruction')),
  CHECK (answers IS NULL OR kind = 'progress')
) STRICT;
CREATE INDEX strategy_entries_by_borrower ON strategy_entries (borrower_id);
CREATE UNIQUE INDEX strategy_entries_by_answer ON strategy_entries (answers) WHERE answers IS NOT NULL;
CREATE INDEX strategy_instructions ON strategy_entries (due_on) WHERE kind = 'instruction';
