package org.intersession.bot.people;

import java.util.List;
import org.intersession.bot.commands.Reply;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;

/** What reading a list of people came to. */
sealed interface Offer {
  /**
   * People who can be taken over.
   *
   * @param facts where they are from
   * @param notes what else is to be known before they are
   * @param cited what the change rests on, where the line names nothing else
   */
  record Made(ImportPlan plan, List<Fact> facts, List<CardElement> notes, String cited)
      implements Offer {
    public Made {
      facts = List.copyOf(facts);
      notes = List.copyOf(notes);
    }
  }

  /** The list was not read: what is said instead. */
  record Instead(Reply reply) implements Offer {}
}
