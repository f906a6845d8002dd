-- The draft that was confirmed last, with its place: its card shows what became of it.
ALTER TABLE meeting ADD COLUMN confirmed jsonb;
UPDATE meeting SET confirmed = jsonb_build_object('place', place, 'draft', draft);
ALTER TABLE meeting ALTER COLUMN confirmed SET NOT NULL;
