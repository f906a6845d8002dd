ALTER TABLE registration
  ADD COLUMN telephone    text NOT NULL DEFAULT '',
  -- whether the person wants to come to the test session
  ADD COLUMN testing      boolean NOT NULL DEFAULT false,
  -- how often the person has left the list: who comes back is told to the platform again
  ADD COLUMN stay         int NOT NULL DEFAULT 0,
  -- the name that was last asked of the platform, and how many times one was
  ADD COLUMN pushed       text NOT NULL DEFAULT '',
  ADD COLUMN pushes       int NOT NULL DEFAULT 0,
  -- the schedule that the last letter told
  ADD COLUMN told         text NOT NULL DEFAULT '',
  -- from then on only what is counted is left
  ADD COLUMN forgotten_at timestamptz;

-- The holdings that stand in the calendar of a registered person.
CREATE TABLE registration_entry (
  registration bigint NOT NULL REFERENCES registration,
  holding      int NOT NULL,
  starts       timestamptz NOT NULL,
  ends         timestamptz NOT NULL,
  PRIMARY KEY (registration, holding)
);

-- Letters of nomination, in parts so that none is ever whole in memory.
CREATE TABLE registration_letter (
  id      uuid PRIMARY KEY,
  meeting int NOT NULL REFERENCES meeting,
  type    text NOT NULL,
  size    int NOT NULL,
  made_at timestamptz NOT NULL
);
CREATE TABLE registration_letter_part (
  letter  uuid NOT NULL REFERENCES registration_letter ON DELETE CASCADE,
  part    int NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (letter, part)
);
ALTER TABLE registration
  ADD COLUMN letter uuid REFERENCES registration_letter ON DELETE SET NULL;
