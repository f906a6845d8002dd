package org.intersession.bot.people;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.people.Directories.Copy;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.OutsideException;

/** Takes a list of the CRM or the tenant over into a group: a draft with the dry run, then that. */
final class GroupImport {
  private static final int SHOWN = 10;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Set<Verdict> LEFT_OUT = Set.of(Verdict.DOUBTFUL, Verdict.REFUSED);

  private final Directories directories;
  private final PeopleImport people;
  private final Groups groups;
  private final GroupWords words;

  GroupImport(Directories directories, PeopleImport people, Groups groups, GroupWords words) {
    this.directories = directories;
    this.people = people;
    this.groups = groups;
    this.words = words;
  }

  Reply draft(Invocation said, Group group) {
    Locale locale = said.locale();
    Optional<String> name = said.reading().get(Slot.TITLE);
    if (name.isEmpty() || !directories.any()) {
      return words.refuse(locale, directories.any() ? "import.which" : "import.how", Map.of());
    }
    try {
      List<ContactList> found = directories.lists(name.get().strip());
      return chosen(found, name.get())
          .map(list -> draft(said, group, list))
          .orElseGet(() -> whichList(locale, name.get(), found));
    } catch (OutsideException e) {
      return away(locale, e);
    }
  }

  private static Optional<ContactList> chosen(List<ContactList> found, String name) {
    List<ContactList> same =
        found.stream().filter(list -> list.name().strip().equalsIgnoreCase(name.strip())).toList();
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

  private Reply draft(Invocation said, Group group, ContactList list) {
    Copy<List<Contact>> copy = directories.contacts(list);
    ImportPlan plan = people.plan(copy.value());
    Locale locale = said.locale();
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(said, list, copy, plan)));
    if (copy.away() != null) {
      body.add(
          new Text(
              words.text(
                  locale,
                  "import.stale",
                  Map.of("system", system(locale, list), "when", when(said, copy.readAt()))),
              Tone.WARNING));
    }
    leftOut(plan, locale).ifPresent(body::add);
    body.add(new Text(words.text(locale, "import.draft"), Tone.QUIET));
    return new Reply.Draft(new Card(group.name(locale), locale, body, List.of()));
  }

  private List<Fact> facts(
      Invocation said, ContactList list, Copy<List<Contact>> copy, ImportPlan plan) {
    Locale locale = said.locale();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text(locale, "import.list"), list.name()));
    facts.add(new Fact(words.text(locale, "import.kept-by"), system(locale, list)));
    facts.add(new Fact(words.text(locale, "import.read"), when(said, copy.readAt())));
    plan.counts()
        .forEach(
            (verdict, count) ->
                facts.add(
                    new Fact(
                        words.text(locale, "import." + verdict.name().toLowerCase(Locale.ROOT)),
                        String.valueOf(count))));
    return facts;
  }

  private Optional<Table> leftOut(ImportPlan plan, Locale locale) {
    List<List<String>> rows =
        plan.steps().stream()
            .filter(step -> LEFT_OUT.contains(step.verdict()))
            .limit(SHOWN)
            .map(
                step ->
                    List.of(
                        ImportedPerson.shown(step.said().data().fullName()), step.reason(locale)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                List.of(words.text(locale, "import.left-out"), words.text(locale, "import.reason")),
                rows));
  }

  Reply record(Invocation said, Group group) {
    String name = said.reading().get(Slot.TITLE).orElseThrow();
    Optional<ContactList> list;
    Copy<List<Contact>> copy;
    try {
      list = chosen(directories.lists(name.strip()), name);
      if (list.isEmpty()) {
        return words.refuse(
            said.locale(), "import.no-list", Map.of("name", ImportedPerson.shown(name)));
      }
      copy = directories.contacts(list.get());
    } catch (OutsideException e) {
      return away(said.locale(), e);
    }
    ImportPlan plan = people.plan(copy.value());
    Source source = source(said, list.get(), copy.readAt());
    Map<Integer, Long> taken = people.apply(plan, source);
    join(group, plan, taken, source);
    return Reply.say(
        words.text(
            said.locale(),
            "import.done",
            Map.of(
                "group", group.name(said.locale()),
                "taken", taken.size(),
                "left", plan.steps().size() - taken.size(),
                "source", source.cited())));
  }

  /** A Party becomes a member that names its people; somebody of no Party is only known. */
  private void join(Group group, ImportPlan plan, Map<Integer, Long> taken, Source source) {
    Set<String> members =
        groups.members(group.number()).stream()
            .map(member -> member.party().code())
            .collect(Collectors.toSet());
    for (Step step : plan.steps()) {
      Long person = taken.get(step.said().row());
      Party party = step.party();
      if (person == null || party == null) {
        continue;
      }
      if (members.add(party.code())) {
        groups.add(group.number(), party.code(), source);
      }
      groups.name(group.number(), party.code(), person, source);
    }
  }

  private Source source(Invocation said, ContactList list, Instant readAt) {
    String cited =
        said.reading()
            .get(Slot.SOURCE)
            .orElseGet(
                () ->
                    words.text(
                        said.locale(),
                        "import.source",
                        Map.of(
                            "list", list.name(),
                            "system", system(said.locale(), list),
                            "when", when(said, readAt))));
    return Source.of(cited, said.speaker().person().name(), said.now(), said.source());
  }

  private String system(Locale locale, ContactList list) {
    return words.text(locale, "system." + list.system());
  }

  /** A 24-hour clock in all languages, with the zone, as on the other cards. */
  private static String when(Invocation said, Instant at) {
    Locale form = said.locale().getLanguage().equals("en") ? Locale.UK : said.locale();
    DateFormat day = DateFormat.getDateInstance(DateFormat.LONG, form);
    ZonedDateTime time = at.atZone(said.zone());
    day.setTimeZone(TimeZone.getTimeZone(said.zone().getId()));
    return day.format(Date.from(at)) + ", " + HOUR.format(time) + " " + said.zone().getId();
  }
}
