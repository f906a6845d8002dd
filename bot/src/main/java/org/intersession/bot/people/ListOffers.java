package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Directories.Copy;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.OutsideException;

/** Reads the lists that the CRM and the tenant keep. */
final class ListOffers {
  private final Directories directories;
  private final PeopleImport people;
  private final GroupWords words;

  ListOffers(Directories directories, PeopleImport people, GroupWords words) {
    this.directories = directories;
    this.people = people;
    this.words = words;
  }

  /** Reads the list that a line names. */
  Offer read(Invocation said) {
    Locale locale = said.locale();
    Optional<String> name = said.reading().get(Slot.TITLE).map(String::strip);
    if (name.isEmpty() || !directories.any()) {
      return new Offer.Instead(
          words.refuse(locale, directories.any() ? "import.which" : "import.how", Map.of()));
    }
    try {
      List<ContactList> found = directories.lists(name.get());
      Optional<ContactList> list = chosen(found, name.get());
      return list.isPresent()
          ? made(said, list.get(), directories.contacts(list.get()))
          : new Offer.Instead(whichList(locale, name.get(), found));
    } catch (OutsideException e) {
      return new Offer.Instead(away(locale, e));
    }
  }

  private static Optional<ContactList> chosen(List<ContactList> found, String name) {
    List<ContactList> same =
        found.stream().filter(list -> list.name().strip().equalsIgnoreCase(name)).toList();
    List<ContactList> meant = same.isEmpty() ? found : same;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private Reply whichList(Locale locale, String name, List<ContactList> found) {
    if (found.isEmpty()) {
      return words.refuse(locale, "import.no-list", Map.of("name", ImportedPerson.shown(name)));
    }
    List<Candidate> names =
        found.stream()
            .map(ContactList::name)
            .distinct()
            .map(one -> new Candidate(one, "\"" + one.replace("\"", "") + "\""))
            .toList();
    return names.size() == 1
        ? words.refuse(locale, "import.same-name", Map.of("name", found.get(0).name()))
        : new Reply.Ask(Slot.TITLE, words.text(locale, "import.which-list"), names);
  }

  private Reply away(Locale locale, OutsideException e) {
    String key = e.reason().equals("missing-permission") ? "import.not-allowed" : "import.away";
    return words.refuse(locale, key, Map.of("system", words.text(locale, "system." + e.system())));
  }

  private Offer made(Invocation said, ContactList list, Copy<List<Contact>> copy) {
    Locale locale = said.locale();
    String system = words.text(locale, "system." + list.system());
    String when = words.moment(said, copy.readAt());
    List<Fact> facts =
        List.of(
            new Fact(words.text(locale, "import.list"), list.name()),
            new Fact(words.text(locale, "import.kept-by"), system),
            new Fact(words.text(locale, "import.read"), when));
    String cited =
        words.text(
            locale, "import.source", Map.of("list", list.name(), "system", system, "when", when));
    return new Offer.Made(
        people.plan(copy.value()), facts, stale(locale, system, when, copy), cited);
  }

  private List<CardElement> stale(Locale locale, String system, String when, Copy<?> copy) {
    return copy.away() == null
        ? List.of()
        : List.of(
            new Text(
                words.text(locale, "import.stale", Map.of("system", system, "when", when)),
                Tone.WARNING));
  }
}
