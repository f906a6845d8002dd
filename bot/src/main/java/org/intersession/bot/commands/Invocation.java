package org.intersession.bot.commands;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Reading;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * One saying of a command: what was said, by whom, where and when.
 *
 * @param reading clear, with all lines of the draft merged
 * @param locale the language of the answer
 * @param zone the place's zone
 * @param now business time
 * @param source the id of the chat message or press, for the history
 * @param files that came with its lines, in their order
 * @param draft the number of the draft; 0 for a command without drafts
 * @param preparedBy who prepared the draft, when it is confirmed; else absent
 */
public record Invocation(
    Reading reading,
    ChatPlace place,
    Speaker speaker,
    Locale locale,
    ZoneId zone,
    Instant now,
    String source,
    List<ChatAttachment> files,
    int draft,
    @Nullable ChatPerson preparedBy) {
  public Invocation {
    files = List.copyOf(files);
  }
}
