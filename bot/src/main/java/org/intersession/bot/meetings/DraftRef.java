package org.intersession.bot.meetings;

import org.intersession.integrations.ChatPlace;

/** A draft of a place. */
record DraftRef(ChatPlace place, int draft) {}
