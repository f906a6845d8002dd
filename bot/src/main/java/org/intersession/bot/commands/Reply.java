package org.intersession.bot.commands;

import java.util.List;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;

/** What a command answers; the desk sends it. */
public sealed interface Reply {
  /** Says something; a draft that was open is closed with it. */
  record Say(ChatPost post) implements Reply {}

  /** Says something that will be said anew in the same post, whenever it changes. */
  record Live(ChatPost post, Posted posted) implements Reply {}

  /** Hears where a post stands. */
  interface Posted {
    /** It stands there, under this id of the chat. */
    void at(ChatPlace place, String post);
  }

  /** Shows a draft; the desk adds its number's buttons: confirm and drop. */
  record Draft(Card card) implements Reply {}

  /** Asks for one missing piece; the next line of the speaker may be just that piece. */
  record Ask(Slot<?> slot, String question, List<Candidate> candidates) implements Reply {
    public Ask {
      candidates = List.copyOf(candidates);
    }
  }

  /** Says what is wrong and what to say instead; a draft stays open and can be changed. */
  record Refuse(String sentence, List<Candidate> candidates) implements Reply {
    public Refuse {
      candidates = List.copyOf(candidates);
    }

    public Refuse(String sentence) {
      this(sentence, List.of());
    }
  }

  /** Says a text. */
  static Reply say(String text) {
    return new Say(ChatPost.of(text));
  }

  /** Shows a card. */
  static Reply say(Card card) {
    return new Say(ChatPost.of(card));
  }
}
