-- What platforms told about meetings, kept before they are answered.
CREATE TABLE meeting_notice (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the same whenever a notice comes again
  notice      text NOT NULL UNIQUE,
  body        jsonb NOT NULL,
  received_at timestamptz NOT NULL,
  -- when its consequences are due; none once they are drawn, or given up
  due_at      timestamptz,
  attempts    int NOT NULL DEFAULT 0,
  handled_at  timestamptz
);
CREATE INDEX meeting_notice_due ON meeting_notice (id) WHERE due_at IS NOT NULL;
