-- A silence procedure on the text of a round: what nobody objects to until its end is agreed.
CREATE TABLE consultation_silence (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  -- counted up when its end is moved
  edition      int NOT NULL,
  opened_at    timestamptz NOT NULL,
  until        timestamptz NOT NULL,
  zone         text NOT NULL,
  state        text NOT NULL CHECK (state IN ('RUNNING', 'SUSPENDED', 'BROKEN', 'KEPT')),
  -- the codes of those whose objection breaks it, by the body's rules when it began
  standing     text NOT NULL,
  PRIMARY KEY (consultation, round)
);

CREATE TABLE consultation_objection (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  party        text NOT NULL,
  person       bigint,
  said         text NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (consultation, round, party)
);
