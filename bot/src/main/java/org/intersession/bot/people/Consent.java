package org.intersession.bot.people;

import java.time.Instant;

/** What a person said about their address in a group. */
record Consent(boolean given, Instant at) {}
