package org.intersession.bot.people;

import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;

/** Something that is done to a group or its people: drafted first, then done. */
interface GroupDeed {
  /** What it would do, or what must be said first. */
  Reply draft(Invocation said, Group group);

  /** Does what the draft says, in the transaction that closes it. */
  Reply record(Invocation said, Group group);
}
