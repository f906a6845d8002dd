-- What a platform tells about a meeting names it by the platform's own id.
CREATE INDEX meeting_outside ON meeting (platform, (outside ->> 'id'));
