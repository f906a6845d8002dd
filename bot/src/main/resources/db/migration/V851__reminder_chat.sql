-- Who chose to be reminded in a chat, and where the bot met them.
CREATE TABLE reminder_reach (
  person      bigint PRIMARY KEY,
  chat_person jsonb NOT NULL,
  place       jsonb NOT NULL,
  since       timestamptz NOT NULL
);

-- When what was said in a chat is said by mail too, unless it was answered; absent if it is not.
ALTER TABLE reminder ADD mail_at timestamptz;
CREATE INDEX reminder_mail_at ON reminder (mail_at) WHERE mail_at IS NOT NULL;
