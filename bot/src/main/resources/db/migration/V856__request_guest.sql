-- Persons who are asked themselves, as those who were at a meeting are; each answers once.
CREATE TABLE request_guest (
  request      int NOT NULL REFERENCES request,
  -- below zero the number of a registration, of those whom the secretariat's list does not have
  person       bigint NOT NULL,
  -- for whom: a code of the list, or ~ and the number of a registration of a body not on it
  party        text NOT NULL,
  registration bigint NOT NULL,
  answered_at  timestamptz,
  PRIMARY KEY (request, person)
);

-- Who wants no reminders and is not on the secretariat's list, by the SHA-256 of their address.
CREATE TABLE reminder_stop_address (
  hash  bytea PRIMARY KEY,
  since timestamptz NOT NULL
);
