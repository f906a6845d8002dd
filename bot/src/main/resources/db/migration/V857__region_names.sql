-- What the instrument's list calls its regions in the languages, where it says so.
CREATE TABLE people_region (
  -- as it stands at each Party
  name  text PRIMARY KEY,
  -- by language
  names jsonb NOT NULL
);
