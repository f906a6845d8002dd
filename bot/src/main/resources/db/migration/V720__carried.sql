-- What became of the comments of one round in the draft of the next.
CREATE TABLE consultation_carried (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  comment      uuid NOT NULL REFERENCES consultation_comment,
  verdict      text NOT NULL CHECK (verdict IN ('SAME', 'MOVED', 'CHANGED', 'GONE', 'UNSURE')),
  -- where it stands now in the first language; -1 where it stands nowhere or is unsure
  paragraph    int NOT NULL,
  -- where an unsure one may stand, as numbers of paragraphs
  candidates   text NOT NULL,
  decided_by   text,
  PRIMARY KEY (consultation, round, comment)
);
