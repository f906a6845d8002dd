package org.intersession.bot.reminders;

import org.intersession.bot.pages.FormGuard;
import org.intersession.bot.pages.RoomPages;

/** What all pages of requests have in common. */
final class RequestPages extends RoomPages {
  RequestPages(FormGuard guard) {
    super("reminders", "reminders", "page.", guard);
  }
}
