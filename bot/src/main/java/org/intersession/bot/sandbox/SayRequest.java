package org.intersession.bot.sandbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a script says in the sandbox.
 *
 * @param channel the channel's short name; empty for the personal conversation
 * @param person the speaker's short name
 * @param text the line, or
 * @param attachments files that come with it: each a {@code name} and its content as {@code base64}
 *     or {@code text}
 * @param action the button of a card, as the card has it
 * @param zone the channel's default zone from now on
 * @param locale of the speaker's chat client
 */
record SayRequest(
    @Nullable String channel,
    @Nullable String person,
    @Nullable String text,
    @Nullable List<Map<String, String>> attachments,
    @Nullable JsonNode action,
    @Nullable String zone,
    @Nullable String locale) {}
