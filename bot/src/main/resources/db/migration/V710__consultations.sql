-- Consultations: who was asked about which text until when, and what they said.

CREATE TABLE consultation (
  number       int PRIMARY KEY DEFAULT nextval('desk_matter'),
  title        text NOT NULL,
  -- the code of the Party that leads; absent if the secretariat does
  lead         text,
  document     bigint NOT NULL REFERENCES document,
  state        text NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'PUBLISHED')),
  round        int NOT NULL,
  -- where it is spoken of, and in which language
  place        jsonb NOT NULL,
  locale       text NOT NULL,
  -- whether other Parties may support a comment, and whether late comments are taken
  support      boolean NOT NULL,
  late         boolean NOT NULL,
  -- what cannot be guessed in the address of its public page
  slug         text NOT NULL,
  prepared_by  text NOT NULL,
  confirmed_by text NOT NULL,
  opened_at    timestamptz NOT NULL,
  published_at timestamptz
);

CREATE TABLE consultation_round (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  version      int NOT NULL,
  opened_at    timestamptz NOT NULL,
  deadline     timestamptz NOT NULL,
  zone         text NOT NULL,
  closed_at    timestamptz,
  closed_by    text,
  PRIMARY KEY (consultation, round)
);

-- Who may speak for whom; those who only prepare cannot release.
CREATE TABLE consultation_invited (
  consultation int NOT NULL REFERENCES consultation,
  party        text NOT NULL,
  person       bigint NOT NULL,
  releases     boolean NOT NULL,
  PRIMARY KEY (consultation, party, person)
);
CREATE TABLE consultation_party (
  consultation int NOT NULL REFERENCES consultation,
  party        text NOT NULL,
  PRIMARY KEY (consultation, party)
);

CREATE TABLE consultation_extension (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  party        text NOT NULL,
  until        timestamptz NOT NULL,
  given_by     text NOT NULL,
  PRIMARY KEY (consultation, round, party)
);

-- "We have no comments", "we need more time".
CREATE TABLE consultation_stance (
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  party        text NOT NULL,
  stance       text NOT NULL CHECK (stance IN ('NO_COMMENTS', 'MORE_TIME')),
  at           timestamptz NOT NULL,
  person       bigint,
  PRIMARY KEY (consultation, round, party)
);

-- Comments as they stand now. What was released is also in the record, which nobody can alter.
CREATE TABLE consultation_comment (
  id           uuid PRIMARY KEY,
  consultation int NOT NULL REFERENCES consultation,
  round        int NOT NULL,
  answers      uuid REFERENCES consultation_comment,
  party        text NOT NULL,
  person       bigint,
  state        text NOT NULL CHECK (state IN ('DRAFT', 'RELEASED', 'WITHDRAWN')),
  edition      int NOT NULL,
  kind         text NOT NULL,
  -- the language in which it was written, the paragraph there and in the first language
  language     text NOT NULL,
  own_place    int NOT NULL,
  paragraph    int NOT NULL,
  start_at     int NOT NULL,
  end_at       int NOT NULL,
  quote        text NOT NULL,
  said         text NOT NULL,
  proposed     text,
  late         boolean NOT NULL,
  written_at   timestamptz NOT NULL,
  released_at  timestamptz
);
CREATE INDEX consultation_comment_of ON consultation_comment (consultation, round, paragraph);

CREATE TABLE consultation_support (
  comment uuid NOT NULL REFERENCES consultation_comment,
  party   text NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (comment, party)
);

-- What the lead answers to a comment.
CREATE TABLE consultation_response (
  comment uuid PRIMARY KEY REFERENCES consultation_comment,
  status  text NOT NULL CHECK (status IN ('OPEN', 'REFLECTED', 'PARTLY', 'NOT_REFLECTED')),
  said    text NOT NULL,
  at      timestamptz NOT NULL,
  by_whom text NOT NULL
);

-- The record: one chain for each consultation, each entry holding the hash of the one before.
CREATE TABLE consultation_record (
  consultation int NOT NULL REFERENCES consultation,
  entry        int NOT NULL,
  at           timestamptz NOT NULL,
  event        text NOT NULL,
  comment      uuid,
  party        text NOT NULL,
  person       bigint,
  -- exactly the text that was hashed
  detail       text NOT NULL,
  before_hash  bytea NOT NULL,
  hash         bytea NOT NULL,
  PRIMARY KEY (consultation, entry)
);
CREATE FUNCTION consultation_record_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of a consultation is only added to';
END $$;
CREATE TRIGGER consultation_record_stands BEFORE UPDATE OR DELETE ON consultation_record
  FOR EACH ROW EXECUTE FUNCTION consultation_record_stands();

-- Files that were read for a draft in the chat, so that what was shown is what goes out.
CREATE TABLE consultation_draft_file (
  chat  text NOT NULL,
  place text NOT NULL,
  draft int NOT NULL,
  link  text NOT NULL,
  file  bigint NOT NULL REFERENCES document_file,
  PRIMARY KEY (chat, place, draft, link)
);

-- What signs the cookies of the review pages.
CREATE TABLE consultation_key (
  one bool PRIMARY KEY DEFAULT true CHECK (one),
  key bytea NOT NULL
);
