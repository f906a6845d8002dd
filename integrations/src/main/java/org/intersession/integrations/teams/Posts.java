package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.TextFormatTypes;
import java.util.List;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatPost;

/** Turns posts into the SDK's activities. */
final class Posts {
  private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";
  private static final int LONGEST_TEXT = 8_000;
  private static final int LONGEST_SUMMARY = 200;

  private final AdaptiveCards cards;

  Posts(AdaptiveCards cards) {
    this.cards = cards;
  }

  /** As channel data name it; the SDK takes nothing but JSON there. */
  ObjectNode tenant(String id) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.putObject("tenant").put("id", id);
    return data;
  }

  /** A card stands alone: Teams would show its plain-text twin above it. */
  Activity activity(PlaceAddress to, ChatPost post) {
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setChannelId(Guard.CHANNEL);
    activity.setFrom(new ChannelAccount(to.bot()));
    activity.setConversation(new ConversationAccount(to.conversation()));
    Card card = post.card();
    if (card == null) {
      activity.setText(Characters.crop(post.text(), LONGEST_TEXT));
      activity.setTextFormat(TextFormatTypes.PLAIN);
      return activity;
    }
    activity.setSummary(Characters.crop(card.title(), LONGEST_SUMMARY));
    Attachment attachment = new Attachment();
    attachment.setContentType(ADAPTIVE_CARD);
    attachment.setContent(cards.draw(card));
    activity.setAttachments(List.of(attachment));
    return activity;
  }
}
