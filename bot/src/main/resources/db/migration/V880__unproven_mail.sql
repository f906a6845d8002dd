-- Letters that would count for a Party, but whose sender the mail system doubts: an officer decides.
CREATE TABLE request_mail_unproven (
  number     int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mail       text NOT NULL UNIQUE REFERENCES request_mail ON DELETE CASCADE,
  mailbox    text NOT NULL,
  -- the addresses that it was written to, with blanks between
  recipients text NOT NULL,
  trusted    boolean,
  decided_by text,
  decided_at timestamptz,
  CHECK ((trusted IS NULL) = (decided_at IS NULL) AND (trusted IS NULL) = (decided_by IS NULL))
);
CREATE INDEX request_mail_unproven_open ON request_mail_unproven (number) WHERE trusted IS NULL;
