package org.intersession.integrations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line said to the bot.
 *
 * @param id the chat's own id of the message, unique within its place
 * @param text the line without the mention of the bot
 * @param sentAt when the chat says it was sent; absent if the chat did not say
 * @param locale the language that the chat client reports, if it does
 * @param repliesTo the id of the post that this line answers, if the chat says so
 */
public record ChatMessage(
    String id,
    ChatPlace place,
    ChatPerson speaker,
    String text,
    @Nullable Instant sentAt,
    @Nullable Locale locale,
    @Nullable String repliesTo,
    List<ChatAttachment> attachments) {
  public ChatMessage {
    attachments = List.copyOf(attachments);
  }
}
