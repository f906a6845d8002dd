package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.bot.waitingroom.Fit.Kind;
import org.intersession.bot.waitingroom.Fit.PartyWord;

/** All fits of one display name, by kind. */
final class Fits {
  private static final Set<Kind> SETTLED =
      EnumSet.of(Kind.BOTH, Kind.INITIAL, Kind.NEAR, Kind.PARTLY, Kind.MORE);

  private final List<Fit> all;
  private final Map<Kind, List<Fit>> byKind;

  Fits(Collection<Fit> fits) {
    this.all = List.copyOf(fits);
    this.byKind = all.stream().collect(Collectors.groupingBy(Fit::kind));
  }

  /** Whether some fit is such that nobody can matter of whom only a given name is written. */
  boolean settle() {
    return byKind.keySet().stream().anyMatch(SETTLED::contains);
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
