package org.intersession.bot.reminders;

import java.util.Map;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.people.Party;

/** What an officer records of one Party in the request whose number is said. */
abstract class AboutParty implements DraftedCommand {
  final Requests requests;
  final RequestWords words;
  private final Lookup lookup;

  AboutParty(Requests requests, Lookup lookup, RequestWords words) {
    this.requests = requests;
    this.lookup = lookup;
    this.words = words;
  }

  /** A Party that was asked, in its request. */
  record Matter(Request request, Party party, Asked asked) {}

  /** Drafts it for a Party that has not answered, or says what is missing. */
  abstract Reply draft(Matter matter, Invocation said);

  /** Does it. */
  abstract Reply act(Matter matter, Invocation said);

  @Override
  public final Role who() {
    return Role.SECRETARIAT;
  }

  @Override
  public final Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public final Reply answer(Invocation said) {
    Lookup.Found found = lookup.party(said);
    Reply instead = found.instead();
    if (instead != null) {
      return instead;
    }
    Matter matter = matter(found);
    return matter.asked().answered()
        ? words.refuse(
            said.locale(), "refuse.answered", Map.of("party", matter.party().name(said.locale())))
        : draft(matter, said);
  }

  @Override
  public final Reply confirm(Invocation said) {
    return act(matter(lookup.party(said)), said);
  }

  private Matter matter(Lookup.Found found) {
    Request request = found.theRequest();
    Party party = found.theParty();
    return new Matter(request, party, requests.asked(request.number(), party.code()).orElseThrow());
  }
}
