-- The desk: where the bot speaks, with whom, in which language, what it heard and what is drafted.

CREATE TABLE desk_place (
  chat     text NOT NULL,
  id       text NOT NULL,
  name     text NOT NULL,
  personal boolean NOT NULL,
  address  text NOT NULL,
  language text,
  zone     text,
  PRIMARY KEY (chat, id)
);

CREATE TABLE desk_person (
  chat     text NOT NULL,
  id       text NOT NULL,
  name     text NOT NULL,
  email    text,
  language text,
  PRIMARY KEY (chat, id)
);

-- Who is more than a member in a place. Officers of the secretariat come from the settings.
CREATE TABLE desk_role (
  chat   text NOT NULL,
  place  text NOT NULL,
  person text NOT NULL,
  role   text NOT NULL CHECK (role IN ('CHAIR', 'SECRETARIAT')),
  PRIMARY KEY (chat, place, person)
);

-- Every event that was acted on, in the transaction of its effect, so that it acts once.
CREATE TABLE desk_heard (
  chat     text NOT NULL,
  place    text NOT NULL,
  event    text NOT NULL,
  heard_at timestamptz NOT NULL,
  PRIMARY KEY (chat, place, event)
);
CREATE INDEX desk_heard_at ON desk_heard (heard_at);

CREATE TABLE desk_draft (
  chat         text NOT NULL,
  place        text NOT NULL,
  number       int NOT NULL,
  command      text NOT NULL,
  state        text NOT NULL CHECK (state IN ('ASKING', 'READY', 'CONFIRMED', 'DROPPED')),
  asked        text,
  lines        jsonb NOT NULL,
  language     text NOT NULL,
  -- the post that shows it, and the address (with its thread) in which it stands
  post         text,
  post_address text,
  prepared_by  jsonb NOT NULL,
  prepared_at  timestamptz NOT NULL,
  closed_by    jsonb,
  closed_at    timestamptz,
  PRIMARY KEY (chat, place, number)
);
CREATE INDEX desk_draft_open ON desk_draft (chat, place) WHERE state IN ('ASKING', 'READY');
