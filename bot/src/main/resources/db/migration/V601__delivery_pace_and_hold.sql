-- When it was last taken up to be sent, for the quotas of its channel.
ALTER TABLE delivery ADD taken_at timestamptz;
CREATE INDEX delivery_taken ON delivery (channel, taken_at);
CREATE INDEX delivery_settled ON delivery (channel, settled_at);

-- A channel whose outside asked to wait.
CREATE TABLE delivery_pause (
  channel text PRIMARY KEY,
  until   timestamptz NOT NULL
);

-- One row: how often something was taken up to be sent. What is kept beside the database must never
-- be ahead of it; if it is, the database was restored from an older copy.
CREATE TABLE delivery_mark (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  ledger      uuid NOT NULL,
  mark        bigint NOT NULL,
  held_since  timestamptz,
  held_reason text,
  -- how many takings the database does not know
  missing     bigint NOT NULL DEFAULT 0
);
INSERT INTO delivery_mark (ledger, mark) VALUES (gen_random_uuid(), 0);
