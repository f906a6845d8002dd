-- What a group's chair confirmed of what was proposed for the group, once for each link.
CREATE TABLE people_proposal (
  link         bigint PRIMARY KEY REFERENCES people_link,
  team         int NOT NULL REFERENCES people_group,
  person       bigint NOT NULL REFERENCES people_person,
  rhythm       text NOT NULL CHECK (rhythm IN ('ONCE', 'MONTH', 'QUARTER')),
  remark       text NOT NULL,
  confirmed_at timestamptz NOT NULL
);
CREATE INDEX people_proposal_team ON people_proposal (team, confirmed_at);

-- How far each mailbox was read for mail to groups.
CREATE TABLE people_group_mailbox (
  mailbox text PRIMARY KEY,
  mark    text NOT NULL
);

-- What came to the address of a group and was acted on, once each.
CREATE TABLE people_group_mail (
  id      text NOT NULL,
  team    int NOT NULL REFERENCES people_group,
  sender  text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('PASSED_ON', 'NOT_A_MEMBER', 'NOT_A_PERSON', 'OLD')),
  reached int NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (id, team)
);
