-- What Parties hand in as files: kept as it came, then read, or listed to be read by hand.
CREATE TABLE consultation_drop (
  consultation int NOT NULL REFERENCES consultation,
  -- the number on the receipt
  number       int NOT NULL,
  round        int NOT NULL,
  party        text NOT NULL,
  person       bigint,
  -- whether its sender makes the Party's comments known to all
  releases     boolean NOT NULL,
  file         bigint NOT NULL REFERENCES document_file,
  -- as its sender named it, and as it is kept
  given_name   text NOT NULL,
  name         text NOT NULL,
  late         boolean NOT NULL,
  state        text NOT NULL CHECK (state IN ('RECEIVED', 'READ', 'BY_HAND')),
  -- how many comments were read in it
  comments     int NOT NULL DEFAULT 0,
  received_at  timestamptz NOT NULL,
  PRIMARY KEY (consultation, number)
);
CREATE UNIQUE INDEX consultation_drop_once ON consultation_drop (consultation, round, party, file);
