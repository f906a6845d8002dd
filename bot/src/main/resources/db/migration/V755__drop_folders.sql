-- The folders of the library into which the delegates of each Party put files.
CREATE TABLE consultation_drop_folder (
  consultation int NOT NULL REFERENCES consultation,
  party        text NOT NULL,
  -- the library's own id of the folder
  item         text NOT NULL UNIQUE,
  -- where anyone puts files into it; absent where the library forbids that
  address      text,
  PRIMARY KEY (consultation, party)
);
