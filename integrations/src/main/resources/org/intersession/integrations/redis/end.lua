-- The exchange of a held permit has ended: the permit counts from now on, on this server's clock.
-- KEYS: the bucket's log of permits, the permits that are held.
-- ARGV: the permit's name, how long the log is kept in milliseconds.
if redis.call('ZREM', KEYS[2], ARGV[1]) == 0 then return 0 end
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
if last and tonumber(last) > now then now = tonumber(last) end
redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[1])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1
