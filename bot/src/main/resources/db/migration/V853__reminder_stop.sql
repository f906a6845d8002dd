-- Who wants no reminders any more.
CREATE TABLE reminder_stop (
  person bigint PRIMARY KEY,
  since  timestamptz NOT NULL
);
