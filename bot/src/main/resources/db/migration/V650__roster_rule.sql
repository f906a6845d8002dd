-- Who is let in when, where a meeting differs from what is usual.
CREATE TABLE roster_rule (
  meeting   int NOT NULL REFERENCES roster,
  -- a kind of people, or a role as it stands in the registrations
  who       text NOT NULL,
  -- in which phase; empty for all
  phase     text NOT NULL CHECK (phase IN ('', 'BEFORE', 'OPEN', 'CLOSED', 'VOTE')),
  treatment text NOT NULL CHECK (treatment IN ('FIRST', 'ADMIT', 'WAIT', 'ASK')),
  PRIMARY KEY (meeting, who, phase)
);
