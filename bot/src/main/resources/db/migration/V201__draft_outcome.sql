-- Whether the post of a draft already shows what became of it: nothing older may stand there again.
ALTER TABLE desk_draft ADD COLUMN outcome_shown boolean NOT NULL DEFAULT false;
