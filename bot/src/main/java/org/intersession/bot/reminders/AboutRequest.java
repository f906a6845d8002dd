package org.intersession.bot.reminders;

import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;

/** A command about the one request whose number is said. */
abstract class AboutRequest implements Command {
  final Requests requests;
  final RequestWords words;
  private final Lookup lookup;

  AboutRequest(Requests requests, Lookup lookup, RequestWords words) {
    this.requests = requests;
    this.lookup = lookup;
    this.words = words;
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  /** Answers about a request that there is. */
  abstract Reply about(Request request, Invocation said);

  @Override
  public final Reply answer(Invocation said) {
    Lookup.Found found = lookup.request(said);
    Reply instead = found.instead();
    return instead == null ? about(found.theRequest(), said) : instead;
  }
}
