package org.intersession.integrations.standins.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Window;

/** A mailbox with its messages, oldest first. */
final class Mailbox {
  private final Principals.User owner;
  private final Window minute;
  private final List<Mail> mails = new ArrayList<>();
  private long sequence;

  Mailbox(Principals.User owner, StandinClock clock) {
    this.owner = owner;
    this.minute = new Window(30, Duration.ofMinutes(1), clock);
  }

  Principals.User owner() {
    return owner;
  }

  /** Thirty messages in a minute. */
  Window minute() {
    return minute;
  }

  List<Mail> mails() {
    return mails;
  }

  List<Mail> in(String folder) {
    return mails.stream().filter(each -> each.folder().equals(folder)).toList();
  }

  void add(Mail mail) {
    mails.add(mail);
    touch(mail);
  }

  void touch(Mail mail) {
    mail.touch(++sequence);
  }

  long sequence() {
    return sequence;
  }

  Mail get(String id) {
    return mails.stream()
        .filter(each -> each.answersTo(id))
        .findFirst()
        .orElseThrow(GraphRefusals::itemNotFound);
  }
}
