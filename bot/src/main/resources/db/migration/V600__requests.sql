-- Something asked of Parties by a date.
-- Requests and consultations share their numbers, so that "status 7" means one of them.
CREATE SEQUENCE desk_matter AS int;

CREATE TABLE request (
  number       int PRIMARY KEY DEFAULT nextval('desk_matter'),
  title        text NOT NULL,
  kind         text NOT NULL,
  -- what opened it by itself: consultation:5, registration:12
  cause        text UNIQUE,
  deadline     timestamptz NOT NULL,
  zone         text NOT NULL,
  -- the days of its ladder
  steps        text NOT NULL,
  team         int,
  locale       text NOT NULL,
  place        jsonb NOT NULL,
  prepared_by  text NOT NULL,
  confirmed_by text NOT NULL,
  opened_at    timestamptz NOT NULL,
  closed_at    timestamptz
);

-- A Party that was asked, its answer, and how far the ladder was climbed with it.
CREATE TABLE request_party (
  request     int NOT NULL REFERENCES request,
  party       text NOT NULL,
  -- more time than the others
  deadline    timestamptz,
  -- until when the Party says that it needs
  asks_until  date,
  answer      text,
  answered_at timestamptz,
  answered_on date,
  how         text,
  cited       text,
  climbed     int,
  reminded    int NOT NULL DEFAULT 0,
  written_at  timestamptz NOT NULL,
  -- when the ladder is to be looked at again
  look_at     timestamptz NOT NULL,
  PRIMARY KEY (request, party),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX request_party_look ON request_party (look_at) WHERE answered_at IS NULL;

CREATE TABLE request_history (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request int NOT NULL REFERENCES request,
  party   text,
  at      timestamptz NOT NULL,
  event   text NOT NULL,
  by_whom text NOT NULL,
  detail  text NOT NULL
);
CREATE INDEX request_history_request ON request_history (request, id);

-- A sending that an officer confirmed: the request itself, or a reminder said by hand.
CREATE TABLE request_run (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request      int NOT NULL REFERENCES request,
  kind         text NOT NULL CHECK (kind IN ('ASK', 'NOW')),
  place        jsonb NOT NULL,
  locale       text NOT NULL,
  confirmed_by text NOT NULL,
  started_at   timestamptz NOT NULL,
  recalled_by  text,
  -- the card that fills, and what it last said
  post         text,
  shown        text NOT NULL DEFAULT '',
  finished     boolean NOT NULL DEFAULT false
);

-- One message to one person, with a row for each request that it speaks of.
CREATE TABLE reminder (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- absent for the secretariat's officer
  person    bigint,
  address   text NOT NULL,
  -- of a ladder: the reader's day, so that there is one message on it
  day       date,
  run       bigint REFERENCES request_run,
  made_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX reminder_day ON reminder (address, day) WHERE day IS NOT NULL;
CREATE INDEX reminder_run ON reminder (run);

CREATE TABLE reminder_item (
  reminder bigint NOT NULL REFERENCES reminder,
  request  int NOT NULL REFERENCES request,
  party    text NOT NULL,
  -- the step's days; absent for what is no step
  step     int,
  audience text NOT NULL,
  -- why it was left out at the last moment
  left_out text,
  PRIMARY KEY (reminder, request, party)
);
CREATE INDEX reminder_item_party ON reminder_item (request, party);
