package org.intersession.bot.commands;

import java.util.Optional;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.OutsideException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The posts that show drafts, and what they show later. The outcome may be there before the desk
 * has said that it is being worked on; so both hold the draft while they write, and the outcome
 * stands.
 */
@Component
public class DraftPosts {
  private static final Logger LOG = LoggerFactory.getLogger(DraftPosts.class);

  private final DraftStore drafts;
  private final ObjectProvider<Chat> chats;
  private final TransactionTemplate transactions;

  DraftPosts(DraftStore drafts, ObjectProvider<Chat> chats, TransactionTemplate transactions) {
    this.drafts = drafts;
    this.chats = chats;
    this.transactions = transactions;
  }

  /**
   * Shows in a draft's place what became of it, for everyone.
   *
   * @return false when no post shows the draft, or the chat did not take it
   */
  public boolean showOutcome(ChatPlace place, int draft, ChatPost outcome) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              Optional<Draft.Shown> shown = drafts.lock(place, draft).map(Draft::shown);
              drafts.setOutcomeShown(place, draft);
              return shown.isPresent() && replaced(shown.get(), outcome);
            }));
  }

  /** Shows something else where a draft stood, unless its outcome stands there already. */
  void replace(Answer.Replacement replacement) {
    Draft.Shown shown = replacement.shown();
    transactions.executeWithoutResult(
        status -> {
          if (!drafts.lockOutcomeShown(shown.place(), replacement.draft())) {
            replaced(shown, replacement.post());
          }
        });
  }

  private boolean replaced(Draft.Shown shown, ChatPost post) {
    ChatPlace place = shown.place();
    try {
      Chat.of(chats.stream(), place).replace(place, shown.post(), post);
      return true;
    } catch (OutsideException e) {
      LOG.warn("A post in {} was not replaced: {}", place.id(), e.getMessage());
      return false;
    }
  }
}
