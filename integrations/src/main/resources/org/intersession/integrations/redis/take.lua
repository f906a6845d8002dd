-- Takes one permit from a bucket that every window limits, or says how long to wait (microseconds).
-- KEYS: the bucket's log of permits, the moment since which this memory knows all permits,
--       the permits that are held and when each of them counts as given back at the latest.
-- ARGV: a name of our own, the longest window held after a loss, rejoin 0|1,
--       how long the permit is held at most (0: it counts from now on),
--       then for each window: permits, length. All times in microseconds, on this server's clock.
local SOON = 5000
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])

-- Nothing goes backwards, even where the server's clock does.
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
if last and tonumber(last) > now then now = tonumber(last) end

-- After a loss (or a replica's time alone), permits are out that this memory does not know.
if ARGV[3] == '1' then redis.call('SET', KEYS[2], string.format('%.0f', now)) end
redis.call('SETNX', KEYS[2], string.format('%.0f', now))
local since = tonumber(redis.call('GET', KEYS[2]))
if since > now then since = now end

-- What was never given back counts from the moment at which it would have been at the latest.
local overdue = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', string.format('%.0f', now), 'WITHSCORES')
for i = 1, #overdue, 2 do
  redis.call('ZADD', KEYS[1], overdue[i + 1], overdue[i])
  redis.call('ZREM', KEYS[3], overdue[i])
end
local held = redis.call('ZCARD', KEYS[3])

local wait, longest = 0, 0
for i = 5, #ARGV, 2 do
  local permits, length = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
  if length > longest then longest = length end
  if length <= tonumber(ARGV[2]) and since + length - now > wait then wait = since + length - now end
  local from = '(' .. string.format('%.0f', now - length)
  local count = redis.call('ZCOUNT', KEYS[1], from, '+inf')
  local over = count + held - permits
  if over >= 0 and over >= count then
    -- An exchange must end first; nobody knows when.
    if SOON > wait then wait = SOON end
  elseif over >= 0 then
    local blocking = redis.call('ZRANGEBYSCORE', KEYS[1], from, '+inf', 'WITHSCORES', 'LIMIT', over, 1)
    local left = tonumber(blocking[2]) + length - now
    if left > wait then wait = left end
  end
end
if wait > 0 then return wait end

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - longest))
local hold = tonumber(ARGV[4])
if hold > 0 then
  redis.call('ZADD', KEYS[3], string.format('%.0f', now + hold), ARGV[1])
  redis.call('PEXPIRE', KEYS[3], math.ceil((hold + longest) / 1000) + 1000)
else
  redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[1])
  redis.call('PEXPIRE', KEYS[1], math.ceil(longest / 1000) + 1000)
end
return 0
