package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Group;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/** Which Parties a line means, those without an answer to something included. */
final class Addressing {
  private final Addressees addressees;
  private final Parties parties;
  private final RequestStore store;
  private final AskedStore answers;

  Addressing(Addressees addressees, Parties parties, RequestStore store, AskedStore answers) {
    this.addressees = addressees;
    this.parties = parties;
    this.store = store;
    this.answers = answers;
  }

  /**
   * Whom a line means.
   *
   * @param group the group, if it is exactly one
   * @param guests who is asked themselves; nobody where the focal points are
   * @param candidates the requests of which one must be named, where several are meant
   * @param nothingAsked whether what the Parties are without was never asked
   */
  record Meant(
      List<Party> parties,
      @Nullable Integer group,
      List<Guest> guests,
      List<Request> candidates,
      boolean nothingAsked) {
    Meant {
      parties = List.copyOf(parties);
      guests = List.copyOf(guests);
      candidates = List.copyOf(candidates);
    }

    /** Persons who are asked themselves, with the Parties and bodies for which they answer. */
    static Meant guests(List<Party> parties, List<Guest> guests) {
      return new Meant(parties, null, guests, List.of(), false);
    }
  }

  Meant of(List<String> keys) {
    List<Party> meant = new ArrayList<>(addressees.of(keys));
    List<Request> candidates = new ArrayList<>();
    boolean nothing = false;
    for (String key : keys) {
      if (key.startsWith(RequestNames.WITHOUT)) {
        List<Request> without = requests(key.substring(RequestNames.WITHOUT.length()));
        nothing |= without.isEmpty();
        if (without.size() > 1) {
          candidates.addAll(without);
        } else {
          without.forEach(request -> meant.addAll(silent(request)));
        }
      }
    }
    List<Group> groups = addressees.groups(keys);
    Integer group = keys.size() == 1 && groups.size() == 1 ? groups.get(0).number() : null;
    List<Party> sorted =
        meant.stream().distinct().sorted(Comparator.comparingInt(Party::order)).toList();
    return new Meant(sorted, group, List.of(), candidates, nothing);
  }

  /** The single Parties that a line names. */
  List<Party> named(List<String> keys) {
    return addressees.named(keys);
  }

  private List<Request> requests(String what) {
    return what.matches("\\d{1,9}")
        ? store.find(Integer.parseInt(what)).stream().toList()
        : store.open(RequestKind.valueOf(what));
  }

  private List<Party> silent(Request request) {
    return answers.asked(request.number()).stream()
        .filter(asked -> !asked.answered())
        .flatMap(asked -> parties.byCode(asked.party()).stream())
        .toList();
  }
}
