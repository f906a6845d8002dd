package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.waitingroom.Fit.Kind;
import org.intersession.bot.waitingroom.Verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a display name at the door means, as a careful officer would: certain only when every
 * word is accounted for and nobody else can be meant.
 */
public final class NameMatch {
  /** Doubts of spelling and of number, which a personal link or an address settles. */
  private static final Set<String> SETTLED_BY_LINK =
      Set.of("near", "family-alone", "given-alone", "initial-shared", "two-fit", "partly");

  private final Parties parties;
  private final NameIndex index;
  private final Map<String, Registrant> byId = new HashMap<>();
  private final Map<String, List<Registrant>> byEmail = new HashMap<>();

  /**
   * @param parties what Parties are called, beside what the registrants' own Parties are called
   */
  public NameMatch(List<Registrant> registrants, Parties parties) {
    this.parties = parties.with(registrants.stream().map(Registrant::party).toList());
    PersonNames read = new PersonNames();
    List<PersonName> names = new ArrayList<>();
    for (Registrant person : registrants) {
      names.addAll(read.of(person, this.parties.registered(person.party())));
      byId.putIfAbsent(person.id(), person);
      byEmail
          .computeIfAbsent(person.email().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(person);
    }
    this.index = new NameIndex(names);
  }

  /** Whom the joiner's name means, and why. */
  public Verdict judge(JoinerName joiner) {
    Verdict byName = judge(joiner.displayName(), true);
    Registrant owner = owner(joiner);
    return owner == null ? byName : confirmed(byName, owner);
  }

  private @Nullable Registrant owner(JoinerName joiner) {
    if (joiner.registrantId() != null && byId.containsKey(joiner.registrantId())) {
      return byId.get(joiner.registrantId());
    }
    if (joiner.email() == null || joiner.email().isBlank()) {
      return null;
    }
    List<Registrant> sharing =
        byEmail.getOrDefault(joiner.email().strip().toLowerCase(Locale.ROOT), List.of());
    return sharing.size() == 1 ? sharing.get(0) : null;
  }

  /** The name together with the one whose link or address it comes with. */
  private static Verdict confirmed(Verdict byName, Registrant owner) {
    Reason reason = Decision.reason("confirmed", owner);
    return switch (byName.certainty()) {
      case CERTAIN ->
          byName.candidates().contains(owner)
              ? byName
              : Verdict.ambiguous(
                  List.of(byName.candidates().get(0), owner),
                  Decision.reason("link-of-another", owner));
      case AMBIGUOUS ->
          byName.candidates().contains(owner) && SETTLED_BY_LINK.contains(byName.reason().key())
              ? Verdict.certain(owner, reason)
              : byName;
      case UNKNOWN ->
          byName.reason().key().startsWith("no-name")
              ? Verdict.ambiguous(List.of(owner), Decision.reason("link-alone", owner))
              : byName;
    };
  }

  private Verdict judge(String displayName, boolean mayBeSeveral) {
    DisplayName display = DisplayName.of(displayName, parties);
    if (!display.isReadable()) {
      return Verdict.unknown(Reason.of("too-long"));
    }
    Verdict nobody = nobody(display);
    if (nobody != null) {
      return nobody;
    }
    Fits fits = fits(display);
    if (mayBeSeveral && display.people().size() > 1 && fits.plain(Kind.BOTH).isEmpty()) {
      return several(display, fits);
    }
    return new Decision(display, fits).verdict();
  }

  /** Many share a given name: they are looked at only where that can matter. */
  private Fits fits(DisplayName display) {
    Fitting fitting = new Fitting(display);
    NameIndex.Near near = index.near(fitting.tokens());
    Map<String, Fit> best = new LinkedHashMap<>();
    near.byFamily().forEach(name -> fit(fitting, name, best));
    Fits fits = new Fits(best.values());
    if (fits.settle() && !display.hasInitials()) {
      return fits;
    }
    near.byGiven().forEach(name -> fit(fitting, name, best));
    return new Fits(best.values());
  }

  private static void fit(Fitting fitting, PersonName name, Map<String, Fit> best) {
    best.merge(name.registrant().id(), fitting.of(name), NameMatch::better);
  }

  private static Fit better(Fit one, Fit two) {
    return one.kind().compareTo(two.kind()) <= 0 ? one : two;
  }

  /** What names no person at all. */
  private @Nullable Verdict nobody(DisplayName display) {
    List<Word> words = display.words();
    if (words.isEmpty()) {
      return Verdict.unknown(Reason.of(display.flags().isEmpty() ? "no-name" : "no-name-party"));
    }
    for (Word word : words) {
      if (word.is(WordKind.DEVICE) && !index.hasBearer(word.token().fold())) {
        return Verdict.unknown(new Reason("no-name-device", Map.of("word", word.token().text())));
      }
    }
    return null;
  }

  private Verdict several(DisplayName display, Fits whole) {
    Set<Registrant> all = new LinkedHashSet<>();
    whole.of(Kind.MORE).forEach(fit -> all.add(fit.registrant()));
    for (String part : display.people()) {
      Verdict verdict = judge(part, false);
      all.addAll(verdict.candidates());
    }
    return all.isEmpty()
        ? Verdict.unknown(Reason.of("unknown"))
        : Verdict.ambiguous(List.copyOf(all), Reason.of("several-people"));
  }
}
