-- Where the texts of a round stand in the secretariat's library.
CREATE TABLE consultation_space (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  language     text NOT NULL,
  -- the library's own id of the file, and its tag when we put it there
  item         text NOT NULL,
  tag          text NOT NULL,
  -- where anyone reads it; absent where the library forbids that
  address      text,
  PRIMARY KEY (consultation, round, language)
);

-- How far the library's changes are known, and until when we are told of new ones.
CREATE TABLE consultation_space_watch (
  one    bool PRIMARY KEY DEFAULT true CHECK (one),
  -- what each notice repeats
  secret text NOT NULL,
  mark   text,
  watch  text,
  until  timestamptz
);
