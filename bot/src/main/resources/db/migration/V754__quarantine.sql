-- Files may wait until somebody can tell whether they do harm; those that do are not kept.
ALTER TABLE consultation_drop DROP CONSTRAINT consultation_drop_state_check;
ALTER TABLE consultation_drop ADD CONSTRAINT consultation_drop_state_check
  CHECK (state IN ('QUARANTINED', 'RECEIVED', 'READ', 'BY_HAND', 'HARMFUL'));
