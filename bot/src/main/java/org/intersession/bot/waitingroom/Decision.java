package org.intersession.bot.waitingroom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.intersession.bot.waitingroom.Fit.Kind;
import org.intersession.bot.waitingroom.Fit.PartyWord;
import org.intersession.bot.waitingroom.Verdict.Reason;

/** Decides as a careful officer would, when all that fits a display name is known. */
final class Decision {
  private final DisplayName display;
  private final Fits fits;

  Decision(DisplayName display, Fits fits) {
    this.display = display;
    this.fits = fits;
  }

  Verdict verdict() {
    if (!fits.of(Kind.BOTH).isEmpty()) {
      return both();
    }
    if (display.words().stream().noneMatch(Word::isName)) {
      boolean party = display.words().stream().anyMatch(word -> word.is(WordKind.PARTY));
      return Verdict.unknown(Reason.of(party ? "no-name-party" : "no-name-role"));
    }
    if (!fits.of(Kind.INITIAL).isEmpty()) {
      return initial();
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
      return family();
    }
    some = fits.inParty(fits.of(Kind.GIVEN));
    if (!some.isEmpty()) {
      return Verdict.ambiguous(people(some), Reason.of("given-alone"));
    }
    some = fits.of(Kind.CONTRADICTED);
    return some.isEmpty()
        ? Verdict.unknown(Reason.of("unknown"))
        : Verdict.unknown(reason("another-given", some.get(0).registrant()));
  }

  private Verdict both() {
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
    return unlessDoubtful(one, one.party() == PartyWord.SAME ? "both-and-party" : "both");
  }

  private Verdict initial() {
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
    if (meant.size() > 1 || shared || one.soft() || isMonsieur(one)) {
      return Verdict.ambiguous(people(meant), reason("initial-shared", one.registrant()));
    }
    return unlessDoubtful(one, party ? "initial-and-party" : "initial");
  }

  /** "M. Dupont" is Mr Dupont before it is Marie Dupont. */
  private boolean isMonsieur(Fit fit) {
    List<String> initials =
        display.words().stream().filter(Word::isInitial).map(word -> word.token().fold()).toList();
    return fit.name().cultures().contains(Culture.FRANCOPHONE) && initials.equals(List.of("m"));
  }

  private Verdict family() {
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
    return unlessDoubtful(one, "family-and-party");
  }

  /** Certain, unless the name deceives the eye or speaks of somebody else's person. */
  private Verdict unlessDoubtful(Fit one, String key) {
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

  static Reason reason(String key, Registrant person) {
    String name = (person.given() + " " + person.family()).strip();
    return new Reason(
        key, Map.of("name", name.isEmpty() ? person.fullName() : name, "party", person.party()));
  }
}
