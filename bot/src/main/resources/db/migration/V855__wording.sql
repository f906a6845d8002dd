-- How an officer wants reminders to read. The newest row of a place holds; one without texts goes
-- back to ours. Nothing is changed or deleted, so that it is known who wrote what and when.
CREATE TABLE request_wording (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request  int NOT NULL REFERENCES request,
  step     text NOT NULL,
  audience text NOT NULL,
  language text NOT NULL,
  subject  text,
  body     text,
  by_whom  text NOT NULL,
  at       timestamptz NOT NULL,
  CHECK ((subject IS NULL) = (body IS NULL))
);
CREATE INDEX request_wording_place ON request_wording (request, step, audience, language, id);

-- Whether there is any, so that a message does not have to ask.
ALTER TABLE request ADD worded boolean NOT NULL DEFAULT false;
