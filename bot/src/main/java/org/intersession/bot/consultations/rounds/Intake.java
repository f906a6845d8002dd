package org.intersession.bot.consultations.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The comments of a file, each of which its Party may have said before. */
final class Intake {
  private final Map<String, UUID> known = new HashMap<>();
  private final Map<UUID, UUID> standing = new HashMap<>();

  /** A file of a Party that has said this already. */
  Intake(List<Remark> before) {
    before.stream()
        .filter(one -> one.state() != Remark.State.WITHDRAWN)
        .forEach(one -> known.putIfAbsent(words(one.said()), one.id()));
  }

  /** What is new, under the comment that it answers; nothing if it was said before. */
  Optional<Saying> fresh(Saying said) {
    UUID meant = said.answers();
    Saying own = said.answering(meant == null ? null : standing.get(meant));
    UUID before = known.putIfAbsent(words(own), own.id());
    standing.put(said.id(), before == null ? own.id() : before);
    return before == null ? Optional.of(own) : Optional.empty();
  }

  private static String words(Saying said) {
    String text = said.whole().replaceAll("[\\s\\p{Z}]+", " ").strip();
    return said.answers() + " " + said.paragraph() + " " + text;
  }
}
