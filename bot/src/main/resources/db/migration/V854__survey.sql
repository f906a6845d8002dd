-- The questions of a form, in their order.
CREATE TABLE survey_question (
  request int NOT NULL REFERENCES request,
  place   int NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('SCALE', 'CHOICE', 'TEXT')),
  said    text NOT NULL,
  choices jsonb NOT NULL,
  -- a question of ours, which each reader reads in their language
  usual   text NOT NULL,
  PRIMARY KEY (request, place)
);

-- What one person answered for a Party: the place of a choice, from 1, or words.
CREATE TABLE survey_answer (
  request  int NOT NULL,
  party    text NOT NULL,
  person   bigint NOT NULL,
  question int NOT NULL,
  value    text NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (request, party, person, question),
  FOREIGN KEY (request, party) REFERENCES request_party (request, party),
  FOREIGN KEY (request, question) REFERENCES survey_question (request, place)
);
