-- How far each mailbox was read.
CREATE TABLE request_mailbox (
  mailbox text PRIMARY KEY,
  mark    text NOT NULL
);

-- What came by mail and was acted on, once each.
CREATE TABLE request_mail (
  id      text PRIMARY KEY,
  kind    text NOT NULL,
  address text NOT NULL,
  subject text NOT NULL,
  at      timestamptz NOT NULL,
  -- the request that it answered, if it did
  request int,
  party   text
);
CREATE INDEX request_mail_address ON request_mail (address, at);
