-- The platform that a draft showed: what is confirmed is what was seen.
CREATE TABLE meeting_proposal (
  place_chat text NOT NULL,
  place_id   text NOT NULL,
  draft      int NOT NULL,
  platform   text NOT NULL,
  PRIMARY KEY (place_chat, place_id, draft)
);
