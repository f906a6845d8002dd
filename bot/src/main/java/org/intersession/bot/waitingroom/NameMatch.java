package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.intersession.bot.waitingroom.Fit.Kind;
import org.intersession.bot.waitingroom.Fit.PartyWord;
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
    List<PersonName> names = new ArrayList<>();
    for (Registrant person : registrants) {
      names.addAll(PersonName.of(person, this.parties.registered(person.party())));
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
    Reason reason = reason("confirmed", owner);
    return switch (byName.certainty()) {
      case CERTAIN ->
          byName.candidates().contains(owner)
              ? byName
              : Verdict.ambiguous(
                  List.of(byName.candidates().get(0), owner), reason("link-of-another", owner));
      case AMBIGUOUS ->
          byName.candidates().contains(owner) && SETTLED_BY_LINK.contains(byName.reason().key())
              ? Verdict.certain(owner, reason)
              : byName;
      case UNKNOWN ->
          byName.reason().key().startsWith("no-name")
              ? Verdict.ambiguous(List.of(owner), reason("link-alone", owner))
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
    Fitting fitting = new Fitting(display);
    Map<String, Fit> best = new LinkedHashMap<>();
    for (PersonName name : index.near(fitting.tokens())) {
      Fit fit = fitting.of(name);
      best.merge(name.registrant().id(), fit, NameMatch::better);
    }
    Fits fits = new Fits(best.values());
    if (mayBeSeveral && display.people().size() > 1 && fits.plain(Kind.BOTH).isEmpty()) {
      return several(display, fits);
    }
    return decide(display, fits);
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

  private Verdict decide(DisplayName display, Fits fits) {
    if (!fits.of(Kind.BOTH).isEmpty()) {
      return both(display, fits);
    }
    if (display.words().stream().noneMatch(Word::isName)) {
      boolean party = display.words().stream().anyMatch(word -> word.is(WordKind.PARTY));
      return Verdict.unknown(Reason.of(party ? "no-name-party" : "no-name-role"));
    }
    if (!fits.of(Kind.INITIAL).isEmpty()) {
      return initial(display, fits);
    }
    if (!fits.of(Kind.NEAR).isEmpty()) {
      Fit near = fits.of(Kind.NEAR).get(0);
      return Verdict.ambiguous(
          people(fits.of(Kind.NEAR)),
          new Reason("near", Map.of("written", near.written(), "registered", near.registered())));
    }
    List<Fit> some = fits.of(Kind.PARTLY);
    if (!some.isEmpty()) {
      return Verdict.ambiguous(people(some), reason("partly", some.get(0).registrant()));
    }
    some = fits.of(Kind.MORE);
    if (!some.isEmpty()) {
      return Verdict.ambiguous(people(some), reason("more", some.get(0).registrant()));
    }
    if (!fits.of(Kind.FAMILY).isEmpty()) {
      return family(display, fits);
    }
    if (!fits.of(Kind.GIVEN).isEmpty()) {
      return Verdict.ambiguous(people(fits.inParty(fits.of(Kind.GIVEN))), Reason.of("given-alone"));
    }
    some = fits.of(Kind.CONTRADICTED);
    return some.isEmpty()
        ? Verdict.unknown(Reason.of("unknown"))
        : Verdict.unknown(reason("another-given", some.get(0).registrant()));
  }

  private Verdict both(DisplayName display, Fits fits) {
    List<Fit> both = fits.of(Kind.BOTH);
    List<Fit> meant = fits.inParty(both);
    if (meant.isEmpty()) {
      return Verdict.ambiguous(people(both), reason("other-party", both.get(0).registrant()));
    }
    if (meant.size() > 1) {
      return Verdict.ambiguous(people(meant), Reason.of("two-fit"));
    }
    Fit one = meant.get(0);
    Set<Registrant> rivals = new LinkedHashSet<>(people(meant));
    fits.of(Kind.PARTLY).stream()
        .filter(fit -> fit.party() != PartyWord.OTHER)
        .forEach(fit -> rivals.add(fit.registrant()));
    fits.of(Kind.FAMILY).stream()
        .filter(fit -> fit.party() == PartyWord.SAME && !fit.soft())
        .forEach(fit -> rivals.add(fit.registrant()));
    if (rivals.size() > 1) {
      return Verdict.ambiguous(List.copyOf(rivals), Reason.of("two-fit"));
    }
    return unlessDoubtful(display, one, one.party() == PartyWord.SAME ? "both-and-party" : "both");
  }

  private Verdict initial(DisplayName display, Fits fits) {
    List<Fit> initial = fits.of(Kind.INITIAL);
    List<Fit> meant = fits.inParty(initial);
    if (meant.isEmpty()) {
      return Verdict.ambiguous(people(initial), reason("other-party", initial.get(0).registrant()));
    }
    Fit one = meant.get(0);
    boolean party = one.party() == PartyWord.SAME;
    Predicate<Fit> alike =
        fit ->
            fit != one
                && (fit.family() || fit.is(Kind.PARTLY))
                && (!party || fit.party() != PartyWord.OTHER);
    boolean shared = fits.all().stream().anyMatch(alike);
    if (meant.size() > 1 || shared || one.soft() || isMonsieur(display, one)) {
      return Verdict.ambiguous(people(meant), reason("initial-shared", one.registrant()));
    }
    return unlessDoubtful(display, one, party ? "initial-and-party" : "initial");
  }

  /** "M. Dupont" is Mr Dupont before it is Marie Dupont. */
  private static boolean isMonsieur(DisplayName display, Fit fit) {
    List<String> initials =
        display.words().stream().filter(Word::isInitial).map(word -> word.token().fold()).toList();
    return fit.name().cultures().contains(Culture.FRANCOPHONE) && initials.equals(List.of("m"));
  }

  private Verdict family(DisplayName display, Fits fits) {
    List<Fit> family = fits.of(Kind.FAMILY);
    List<Fit> meant = fits.inParty(family);
    if (meant.isEmpty()) {
      return Verdict.ambiguous(people(family), reason("other-party", family.get(0).registrant()));
    }
    Fit one = meant.get(0);
    if (one.party() != PartyWord.SAME) {
      return Verdict.ambiguous(people(meant), Reason.of("family-alone"));
    }
    Set<Registrant> rivals = new LinkedHashSet<>(people(meant));
    fits.of(Kind.GIVEN).stream()
        .filter(fit -> fit.party() != PartyWord.OTHER)
        .forEach(fit -> rivals.add(fit.registrant()));
    if (rivals.size() > 1) {
      return Verdict.ambiguous(List.copyOf(rivals), Reason.of("family-shared"));
    }
    if (one.soft()) {
      return Verdict.ambiguous(people(meant), Reason.of("family-alone"));
    }
    return unlessDoubtful(display, one, "family-and-party");
  }

  /** Certain, unless the name deceives the eye or speaks of somebody else's person. */
  private static Verdict unlessDoubtful(DisplayName display, Fit one, String key) {
    List<Registrant> person = List.of(one.registrant());
    if (display.deceives()) {
      return Verdict.ambiguous(person, reason("deceives", one.registrant()));
    }
    if (one.proxy() || display.isPossessive()) {
      return Verdict.ambiguous(person, reason("proxy", one.registrant()));
    }
    if (display.isConnected()) {
      return Verdict.ambiguous(person, Reason.of("several-people"));
    }
    return Verdict.certain(one.registrant(), reason(key, one.registrant()));
  }

  private static List<Registrant> people(List<Fit> fits) {
    return fits.stream().map(Fit::registrant).toList();
  }

  private static Reason reason(String key, Registrant person) {
    String name = (person.given() + " " + person.family()).strip();
    return new Reason(
        key, Map.of("name", name.isEmpty() ? person.fullName() : name, "party", person.party()));
  }

  /** All fits of one display name, by kind. */
  private static final class Fits {
    private final List<Fit> all;
    private final Map<Kind, List<Fit>> byKind;

    Fits(Collection<Fit> fits) {
      this.all = List.copyOf(fits);
      this.byKind = all.stream().collect(Collectors.groupingBy(Fit::kind));
    }

    List<Fit> all() {
      return all;
    }

    List<Fit> of(Kind kind) {
      return byKind.getOrDefault(kind, List.of());
    }

    /** Those that pass over no "and" and no "for". */
    List<Fit> plain(Kind kind) {
      return of(kind).stream().filter(fit -> !fit.proxy()).toList();
    }

    /** Those of the stated Party, or all if none is stated; empty if all are of other Parties. */
    List<Fit> inParty(List<Fit> fits) {
      Function<PartyWord, List<Fit>> with =
          party -> fits.stream().filter(fit -> fit.party() == party).toList();
      List<Fit> meant = new ArrayList<>(with.apply(PartyWord.SAME));
      meant.addAll(with.apply(PartyWord.SILENT));
      return meant;
    }
  }
}
