-- Who asked to take part in a meeting, once for each address.
CREATE TABLE registration (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  meeting       int NOT NULL REFERENCES meeting,
  email         text NOT NULL CHECK (email = lower(email)),
  given         text NOT NULL,
  family        text NOT NULL,
  -- the code on the instrument's list, and what was written
  party         text,
  body          text NOT NULL,
  role          text NOT NULL,
  locale        text NOT NULL,
  zone          text NOT NULL,
  interpretation text NOT NULL,
  accessibility text NOT NULL,
  presence      text NOT NULL CHECK (presence IN ('ALONE', 'ROOM', 'TELEPHONE')),
  people        int NOT NULL CHECK (people BETWEEN 1 AND 200),
  state         text NOT NULL CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  version       int NOT NULL DEFAULT 1,
  reason        text NOT NULL,
  decided_by    text,
  -- the person's own link at the platform, and what the platform calls the registrant
  join_link     text,
  outside_id    text,
  consented_at  timestamptz NOT NULL,
  made_at       timestamptz NOT NULL,
  UNIQUE (meeting, email)
);

CREATE TABLE registration_history (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  registration bigint NOT NULL REFERENCES registration,
  at           timestamptz NOT NULL,
  event        text NOT NULL,
  by_whom      text,
  detail       text NOT NULL
);
CREATE INDEX registration_history_registration ON registration_history (registration, id);

-- Each request that a platform counts against a registrant's day.
CREATE TABLE registration_write (
  meeting int NOT NULL,
  email   text NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('ADD', 'STATUS')),
  at      timestamptz NOT NULL
);
CREATE INDEX registration_write_email ON registration_write (email, kind, at);

-- What came to the public page from an address, when the fast memory is away.
CREATE TABLE registration_visit (
  bucket text NOT NULL,
  at     timestamptz NOT NULL
);
CREATE INDEX registration_visit_bucket ON registration_visit (bucket, at);
