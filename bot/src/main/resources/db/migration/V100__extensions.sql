-- Exclusion constraints over a host and a time range need the equality operator in GiST.
CREATE EXTENSION IF NOT EXISTS btree_gist;
