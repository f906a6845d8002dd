-- Letters on which changes rest: each is kept once, however many changes rest on it.
CREATE TABLE people_paper (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash       bytea NOT NULL UNIQUE,
  media_type text NOT NULL,
  content    bytea NOT NULL,
  kept_at    timestamptz NOT NULL
);

INSERT INTO people_paper (hash, media_type, content, kept_at)
SELECT DISTINCT ON (sha256(content)) sha256(content), media_type, content, recorded_at
FROM people_source WHERE content IS NOT NULL;

ALTER TABLE people_source
  ADD paper bigint REFERENCES people_paper,
  -- who attached it, where it came later than the change
  ADD paper_by text,
  ADD paper_at timestamptz;

UPDATE people_source s SET paper = p.id FROM people_paper p WHERE p.hash = sha256(s.content);

ALTER TABLE people_source
  DROP media_type,
  DROP content,
  ADD CHECK ((file_name IS NULL) = (paper IS NULL));

-- Files that came with lines in the chat, fetched once for their draft.
CREATE TABLE people_said_file (
  chat    text NOT NULL,
  place   text NOT NULL,
  draft   int NOT NULL,
  -- where the chat keeps it
  address text NOT NULL,
  name    text NOT NULL,
  content bytea NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (chat, place, draft, address)
);
