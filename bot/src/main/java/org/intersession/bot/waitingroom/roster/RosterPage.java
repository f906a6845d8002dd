package org.intersession.bot.waitingroom.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.waitingroom.roster.Presence.Stay;
import org.intersession.bot.waitingroom.roster.Standing.Flag;

/** A roster as the pages show it. */
record RosterPage(Roster roster, RosterWords words) {
  /**
   * Somebody at the door.
   *
   * @param flagged whether an officer should look before anything else
   */
  record Waiter(
      int number,
      String key,
      String name,
      String since,
      String who,
      String role,
      String verdict,
      String reason,
      String flags,
      String advice,
      String rename,
      boolean automatic,
      boolean flagged,
      boolean held) {}

  /** Somebody inside. */
  record Insider(
      int number, String key, String name, String who, String body, String rename, String stays) {}

  /** The heading. */
  public String title() {
    return words.text(
        "title",
        Map.of("number", "" + roster.meeting().number(), "title", roster.meeting().title()));
  }

  /** What a screen reader says whenever it changes. */
  public String summary() {
    return words.text(
        "summary",
        Map.of(
            "waiting", roster.waiting().size(),
            "inside", roster.inside().size(),
            "parties", roster.partiesPresent().size()));
  }

  /** Where the meeting stands. */
  public String phase() {
    return words.text("fact.phase") + ": " + words.of(roster.phase());
  }

  /** How far the quorum is reached; empty where no rule is set. */
  public String quorum() {
    if (roster.quorum().isEmpty()) {
      return "";
    }
    int parties = roster.partiesPresent().size();
    int needed = roster.quorum().getAsInt();
    return words.text(
        parties >= needed ? "quorum.met" : "quorum.missing",
        Map.of("parties", parties, "needed", needed));
  }

  /** Who is inside, by Party and organisation. */
  public String bodies() {
    return roster.bodies().entrySet().stream()
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** Those at the door. */
  public List<Waiter> waiting() {
    return roster.waiting().stream().map(this::waiter).toList();
  }

  private Waiter waiter(Standing one) {
    return new Waiter(
        one.coming().number(),
        one.coming().key(),
        words.shown(one.coming()),
        words.clock(one.coming().presence().since()),
        words.who(one),
        one.guest().map(guest -> guest.registrant().role()).orElse(""),
        words.of(one.verdict().certainty()),
        words.reason(one),
        words.flags(one.flags()),
        words.advice(one),
        one.rename(),
        one.automatic(),
        !one.flags().isEmpty() && !one.flags().equals(java.util.Set.of(Flag.SHARED)),
        one.coming().held());
  }

  /** Those inside. */
  public List<Insider> inside() {
    return roster.inside().stream()
        .map(
            one ->
                new Insider(
                    one.coming().number(),
                    one.coming().key(),
                    words.shown(one.coming()),
                    words.who(one),
                    one.guests().stream()
                        .map(Guest::body)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                    one.rename(),
                    stays(one)))
        .toList();
  }

  private String stays(Standing one) {
    return one.coming().presence().stays().stream()
        .map(this::stay)
        .collect(Collectors.joining(", "));
  }

  private String stay(Stay stay) {
    return words.clock(stay.from()) + "–" + words.clock(stay.until());
  }

  /** A deed's button as it is named for those who cannot see beside whom it stands. */
  public String deed(String deed, String name) {
    return words.text("deed." + deed + ".of", Map.of("name", name));
  }
}
