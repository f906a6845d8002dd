package org.intersession.integrations.teams;

import org.intersession.integrations.ChatPerson;

/**
 * Who spoke. A person's id is the one of the tenant's directory, which an administrator knows too;
 * the few without (anonymous guests) go by the channel's own id.
 */
final class People {
  private static final String BOT_PREFIX = "28:";

  private People() {}

  static ChatPerson speaker(Incoming activity) {
    activity.required("from", "id");
    return of(new Incoming(activity.at("from")));
  }

  static ChatPerson of(Incoming account) {
    String directory = account.optional("aadObjectId");
    return new ChatPerson(
        directory == null ? account.text("id") : directory,
        account.text("name"),
        account.optional("email"));
  }

  static boolean isBot(Incoming account, String bot) {
    String id = account.text("id");
    return id.equals(bot)
        || id.startsWith(BOT_PREFIX)
        || "bot".equalsIgnoreCase(account.text("role"));
  }
}
