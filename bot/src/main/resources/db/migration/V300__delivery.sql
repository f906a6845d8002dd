-- The timer's own table, as db-scheduler lays it down for PostgreSQL.
CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- Every unsolicited outward effect is a row here before anything leaves.
CREATE TABLE delivery (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  purpose      text NOT NULL,
  subject      text NOT NULL,
  recipient    text NOT NULL,
  channel      text NOT NULL,
  occurrence   text NOT NULL,
  payload      text NOT NULL,
  state        text NOT NULL CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'DEAD')),
  -- how often it was sent
  attempt      int NOT NULL DEFAULT 0,
  -- how often it was taken up, to send or to reconcile: who comes back with an older turn has lost it
  turn         bigint NOT NULL DEFAULT 0,
  requested_at timestamptz NOT NULL,
  -- business time before which it must not leave
  not_before   timestamptz NOT NULL DEFAULT '-infinity',
  -- system time of the next try
  due          timestamptz NOT NULL,
  lease_until  timestamptz,
  -- until when the request may still have been on its way
  doubt_since  timestamptz,
  outside_id   text,
  reason       text,
  settled_at   timestamptz,
  UNIQUE (purpose, subject, recipient, channel, occurrence),
  CHECK (state <> 'SENDING' OR lease_until IS NOT NULL),
  CHECK (state <> 'UNKNOWN' OR doubt_since IS NOT NULL),
  CHECK (state <> 'SENT' OR outside_id IS NOT NULL),
  CHECK ((state IN ('SENT', 'FAILED', 'DEAD')) = (settled_at IS NOT NULL))
);
CREATE INDEX delivery_due ON delivery (channel, due) WHERE state IN ('PENDING', 'UNKNOWN');
CREATE INDEX delivery_sending ON delivery (lease_until) WHERE state = 'SENDING';
CREATE INDEX delivery_subject ON delivery (purpose, subject);
