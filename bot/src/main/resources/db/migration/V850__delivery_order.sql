-- What may leave first is found first, however much waits behind it.
DROP INDEX delivery_due;
CREATE INDEX delivery_pending ON delivery (channel, not_before, due, id) WHERE state = 'PENDING';
CREATE INDEX delivery_unknown ON delivery (channel, due, id) WHERE state = 'UNKNOWN';

-- How many were written to in each hour: a day's quota is counted from 25 rows, not from 10,000.
CREATE TABLE delivery_hour (
  channel    text NOT NULL,
  hour       timestamptz NOT NULL,
  recipients bigint NOT NULL,
  PRIMARY KEY (channel, hour)
);
INSERT INTO delivery_hour
SELECT channel, date_trunc('hour', greatest(taken_at, settled_at), 'UTC'), count(*) FROM delivery
WHERE attempt > 0 AND taken_at IS NOT NULL GROUP BY 1, 2;
