-- Documents: files as they came, and the text of each version in each language.

-- Matters that a number names in the chat (consultations, requests) share their numbers.
CREATE SEQUENCE IF NOT EXISTS desk_matter AS int;

CREATE TABLE document_file (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256     bytea NOT NULL UNIQUE,
  name       text NOT NULL,
  media_type text NOT NULL,
  content    bytea NOT NULL
);

CREATE TABLE document (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);

CREATE TABLE document_text (
  document   bigint NOT NULL REFERENCES document,
  version    int NOT NULL,
  language   text NOT NULL,
  -- the order of the languages; the first is the one on which paragraphs are counted
  place      int NOT NULL,
  file       bigint NOT NULL REFERENCES document_file,
  PRIMARY KEY (document, version, language)
);
