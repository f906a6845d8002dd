-- What ties an answer by mail to the message that it answers: a part of the reply address.
ALTER TABLE reminder ADD reply text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '');
CREATE UNIQUE INDEX reminder_reply ON reminder (reply);
CREATE INDEX request_mail_unmatched ON request_mail (address, at)
  WHERE kind = 'LETTER' AND request IS NULL;
