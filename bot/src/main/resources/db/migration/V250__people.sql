-- Who is who. Nothing is overwritten that says who was what: it ends, and its successor begins.

-- The instrument's own list: Parties, observers, indigenous peoples and local communities.
CREATE TABLE people_party (
  code    text PRIMARY KEY,
  kind    text NOT NULL CHECK (kind IN ('PARTY', 'OBSERVER', 'COMMUNITY')),
  region  text NOT NULL,
  place   int NOT NULL,
  -- by language
  names   jsonb NOT NULL,
  -- further names, codes and acronyms
  aliases jsonb NOT NULL,
  -- false once it is no more on the list
  listed  boolean NOT NULL
);

-- What a change rests on: a decision, a letter, with the file if one came.
CREATE TABLE people_source (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  cited       text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- the chat message, import or file that said it
  message     text NOT NULL,
  file_name   text,
  media_type  text,
  content     bytea,
  CHECK ((file_name IS NULL) = (content IS NULL))
);

CREATE TABLE people_person (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the id in the list or CRM that the person came from
  reference   text UNIQUE,
  title       text NOT NULL DEFAULT '',
  given       text NOT NULL,
  family      text NOT NULL,
  -- as it is written in their own order, for those whom given and family do not fit
  full_name   text NOT NULL CHECK (full_name <> ''),
  language    text,
  zone        text,
  departed_on date
);

CREATE TABLE people_email (
  person     bigint NOT NULL REFERENCES people_person,
  address    text NOT NULL CHECK (address = lower(address)),
  place      int NOT NULL,
  state      text NOT NULL CHECK (state IN ('UNTRIED', 'REACHED', 'BOUNCED')),
  state_at   timestamptz,
  PRIMARY KEY (person, address)
);
CREATE INDEX people_email_address ON people_email (address);

CREATE TABLE people_group (
  number    int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key       text NOT NULL UNIQUE,
  names     jsonb NOT NULL,
  aliases   jsonb NOT NULL,
  languages text NOT NULL,
  -- one address that reaches all
  address   text,
  -- its channel
  chat      text,
  place     text,
  UNIQUE (chat, place)
);

CREATE TABLE people_role (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person       bigint NOT NULL REFERENCES people_person,
  kind         text NOT NULL,
  party        text REFERENCES people_party,
  team         int REFERENCES people_group,
  since        date NOT NULL,
  source       bigint NOT NULL REFERENCES people_source,
  until        date,
  end_source   bigint REFERENCES people_source,
  -- the role that took up what was pending
  successor    bigint REFERENCES people_role,
  CHECK (until >= since),
  CHECK ((until IS NULL) = (end_source IS NULL))
);
CREATE INDEX people_role_person ON people_role (person);
CREATE INDEX people_role_party ON people_role (party, kind) WHERE until IS NULL;
CREATE INDEX people_role_team ON people_role (team, kind) WHERE until IS NULL;
CREATE UNIQUE INDEX people_role_once
  ON people_role (person, kind, coalesce(party, ''), coalesce(team, 0)) WHERE until IS NULL;

CREATE TABLE people_deputy (
  person bigint NOT NULL REFERENCES people_person,
  deputy bigint NOT NULL REFERENCES people_person,
  source bigint NOT NULL REFERENCES people_source,
  PRIMARY KEY (person, deputy),
  CHECK (person <> deputy)
);

CREATE TABLE people_absence (
  person    bigint NOT NULL REFERENCES people_person,
  first_day date NOT NULL,
  last_day  date NOT NULL CHECK (last_day >= first_day),
  PRIMARY KEY (person, first_day)
);

-- A group's members are Parties and observers, which name persons.
CREATE TABLE people_member (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  team       int NOT NULL REFERENCES people_group,
  party      text NOT NULL REFERENCES people_party,
  since      timestamptz NOT NULL,
  source     bigint NOT NULL REFERENCES people_source,
  until      timestamptz,
  end_source bigint REFERENCES people_source,
  CHECK ((until IS NULL) = (end_source IS NULL))
);
CREATE UNIQUE INDEX people_member_once ON people_member (team, party) WHERE until IS NULL;

CREATE TABLE people_named (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member     bigint NOT NULL REFERENCES people_member,
  person     bigint NOT NULL REFERENCES people_person,
  since      timestamptz NOT NULL,
  source     bigint NOT NULL REFERENCES people_source,
  until      timestamptz,
  end_source bigint REFERENCES people_source,
  CHECK ((until IS NULL) = (end_source IS NULL))
);
CREATE UNIQUE INDEX people_named_once ON people_named (member, person) WHERE until IS NULL;

-- Whether a person lets the group's members see their address; nothing said is no.
CREATE TABLE people_consent (
  team     int NOT NULL REFERENCES people_group,
  person   bigint NOT NULL REFERENCES people_person,
  given    boolean NOT NULL,
  given_at timestamptz NOT NULL,
  message  text NOT NULL,
  PRIMARY KEY (team, person)
);

-- Personal links. The secret itself is in the mail only.
CREATE TABLE people_link (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash       bytea NOT NULL UNIQUE,
  purpose    text NOT NULL,
  subject    text NOT NULL,
  person     bigint REFERENCES people_person,
  -- what the link speaks for; it dies with the person's last role there
  party      text,
  role       bigint REFERENCES people_role,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX people_link_subject ON people_link (purpose, subject);
CREATE INDEX people_link_person ON people_link (person) WHERE revoked_at IS NULL;
