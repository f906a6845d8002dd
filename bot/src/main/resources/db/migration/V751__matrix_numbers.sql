-- The numbers of comments in the matrix, the same from export to export.
CREATE TABLE consultation_number (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  number       int NOT NULL,
  comment      uuid NOT NULL UNIQUE REFERENCES consultation_comment,
  PRIMARY KEY (consultation, round, number)
);
