-- Who can hold a meeting: a licence, an organiser. Kept from the settings at each start.
CREATE TABLE meeting_host (
  platform text NOT NULL,
  host_id  text NOT NULL,
  name     text NOT NULL,
  capacity int NOT NULL CHECK (capacity > 0),
  slots    int NOT NULL CHECK (slots BETWEEN 1 AND 2),
  active   boolean NOT NULL,
  PRIMARY KEY (platform, host_id)
);

CREATE TABLE meeting (
  number        int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reference     text NOT NULL UNIQUE,
  title         text NOT NULL,
  platform      text NOT NULL,
  host_id       text NOT NULL,
  state         text NOT NULL,
  -- counts what was confirmed; carried by the deliveries
  revision      int NOT NULL,
  -- as it shall be, and as the platform last took it
  plan          jsonb NOT NULL,
  settled_plan  jsonb,
  -- what the platform answered
  outside       jsonb,
  problem       text,
  locale        text NOT NULL,
  place_chat    text NOT NULL,
  place_id      text NOT NULL,
  -- the draft that it was; a draft becomes one meeting
  draft         int NOT NULL,
  place         jsonb NOT NULL,
  UNIQUE (place_chat, place_id, draft),
  FOREIGN KEY (platform, host_id) REFERENCES meeting_host
);

CREATE TABLE meeting_occurrence (
  meeting    int NOT NULL REFERENCES meeting,
  place      int NOT NULL,
  starts_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
  PRIMARY KEY (meeting, place)
);
CREATE INDEX meeting_occurrence_ends ON meeting_occurrence (ends_at, meeting);

-- What a host is booked for, with the time before and after. The database itself forbids that a
-- host's slot is booked twice, and that two meetings with different chat rules share a host: who may
-- write is a setting of the host's account.
CREATE TABLE meeting_booking (
  meeting  int NOT NULL REFERENCES meeting,
  place    int NOT NULL,
  platform text NOT NULL,
  host_id  text NOT NULL,
  slot     int NOT NULL CHECK (slot BETWEEN 1 AND 2),
  chat     text NOT NULL,
  during   tstzrange NOT NULL CHECK (NOT isempty(during)),
  FOREIGN KEY (platform, host_id) REFERENCES meeting_host,
  CONSTRAINT meeting_booking_slot
    EXCLUDE USING gist (platform WITH =, host_id WITH =, slot WITH =, during WITH &&),
  CONSTRAINT meeting_booking_chat
    EXCLUDE USING gist (platform WITH =, host_id WITH =, chat WITH <>, during WITH &&)
);
CREATE INDEX meeting_booking_meeting ON meeting_booking (meeting);

CREATE TABLE meeting_history (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  meeting      int NOT NULL REFERENCES meeting,
  at           timestamptz NOT NULL,
  event        text NOT NULL,
  prepared_by  text,
  confirmed_by text,
  source       text NOT NULL,
  detail       text NOT NULL
);
CREATE INDEX meeting_history_meeting ON meeting_history (meeting, id);

-- Each request that a platform counts against a host's day.
CREATE TABLE meeting_write (
  platform text NOT NULL,
  host_id  text NOT NULL,
  at       timestamptz NOT NULL
);
CREATE INDEX meeting_write_host ON meeting_write (platform, host_id, at);
