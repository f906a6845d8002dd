-- Meetings are found by what their platform calls them, at each thing that it tells.
CREATE INDEX meeting_outside_id ON meeting (platform, (outside ->> 'id'));

-- Where the door of a meeting stands; the revision grows with each thing that happens at it.
CREATE TABLE roster (
  meeting  int PRIMARY KEY REFERENCES meeting,
  phase    text NOT NULL DEFAULT 'BEFORE' CHECK (phase IN ('BEFORE', 'OPEN', 'CLOSED', 'VOTE')),
  revision bigint NOT NULL DEFAULT 1,
  -- the holding of the meeting in the words of its platform
  holding  text NOT NULL DEFAULT ''
);

-- Everybody who came, once for each device.
CREATE TABLE attendance (
  meeting   int NOT NULL REFERENCES roster,
  key       text NOT NULL,
  number    int NOT NULL,
  name      text NOT NULL,
  email     text NOT NULL,
  guest_id  text NOT NULL,
  telephone text NOT NULL,
  -- when the platform last said the name
  named_at  timestamptz NOT NULL,
  held      boolean NOT NULL DEFAULT false,
  -- who they are, as an officer has said
  known     jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (meeting, key),
  UNIQUE (meeting, number)
);

-- What happened to them; without a key, to everybody.
CREATE TABLE attendance_step (
  meeting int NOT NULL REFERENCES roster,
  key     text NOT NULL,
  kind    text NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (meeting, key, kind, at)
);

-- Who did what at the door.
CREATE TABLE roster_deed (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  meeting   int NOT NULL REFERENCES roster,
  at        timestamptz NOT NULL,
  deed      text NOT NULL,
  about     text NOT NULL,
  by_whom   text NOT NULL
);
CREATE INDEX roster_deed_meeting ON roster_deed (meeting, id);

-- The card in the secretariat's channel, and the revision that it shows.
CREATE TABLE roster_post (
  meeting  int PRIMARY KEY REFERENCES roster,
  place    jsonb NOT NULL,
  post     text NOT NULL,
  language text NOT NULL,
  shown    bigint NOT NULL,
  -- for which holding of the meeting it was posted
  occasion text NOT NULL
);
