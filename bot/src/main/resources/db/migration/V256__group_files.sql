-- Files that came with mail to groups and go on with it: each is kept once, and for a while only.
CREATE TABLE people_group_file (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash    bytea NOT NULL UNIQUE,
  content bytea NOT NULL,
  kept_at timestamptz NOT NULL
);
CREATE INDEX people_group_file_age ON people_group_file (kept_at);
