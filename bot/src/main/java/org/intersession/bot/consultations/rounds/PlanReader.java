package org.intersession.bot.consultations.rounds;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.documents.RefusedFile;
import org.intersession.bot.documents.TextLanguage;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.ReadDocument;
import org.jspecify.annotations.Nullable;

/** Reads what a line asks for, files included; asks for what is missing. */
final class PlanReader {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
  private static final int FILES_AT_MOST = 6;

  private final Consultations consultations;
  private final ConsultationStore store;
  private final SilenceStore silences;
  private final Documents documents;
  private final ChatFiles files;
  private final Invitees invitees;
  private final Parties parties;
  private final Persons persons;
  private final Groups groups;

  PlanReader(
      Consultations consultations,
      ConsultationStore store,
      SilenceStore silences,
      Documents documents,
      ChatFiles files,
      Invitees invitees,
      Parties parties,
      Persons persons,
      Groups groups) {
    this.consultations = consultations;
    this.store = store;
    this.silences = silences;
    this.documents = documents;
    this.files = files;
    this.invitees = invitees;
    this.parties = parties;
    this.persons = persons;
    this.groups = groups;
  }

  Plan read(Invocation said) {
    Reading reading = said.reading();
    Optional<Integer> number = reading.get(Slot.NUMBER);
    return number.isPresent() ? nextRound(number.get(), said) : fresh(said);
  }

  private Plan fresh(Invocation said) {
    Reading reading = said.reading();
    String title = reading.get(Slot.TITLE).orElseThrow(() -> Lack.asks(Slot.TITLE, "ask.title"));
    if (title.length() > 300) {
      throw Lack.refuses("refuse.title", Map.of());
    }
    Map<String, LanguageText> texts = texts(said);
    List<String> keys = reading.get(Slot.GROUPS).orElseThrow(() -> whom(said));
    List<Party> asked = invitees.parties(keys);
    if (asked.isEmpty()) {
      throw Lack.refuses("refuse.nobody", Map.of());
    }
    When when = when(reading);
    ZoneId zone = when.zone() == null ? said.zone() : when.zone();
    return new Plan(
        null,
        title,
        texts,
        lead(reading),
        asked,
        invitees.of(keys, asked),
        deadline(when, zone, said.now()),
        zone);
  }

  private Lack whom(Invocation said) {
    List<String> offers = new ArrayList<>();
    groups
        .ofPlace(said.place().chat(), said.place().id())
        .ifPresent(
            group -> offers.add("for " + group.aliases().stream().findFirst().orElse(group.key())));
    offers.add("all Parties");
    return Lack.asks(Slot.GROUPS, "ask.whom", Map.of(), offers);
  }

  private Plan nextRound(int number, Invocation said) {
    Consultation before =
        consultations
            .find(number)
            .orElseThrow(() -> Lack.refuses("refuse.unknown", Map.of("number", number)));
    if (before.state() == Consultation.State.PUBLISHED) {
      throw Lack.refuses("refuse.published", Map.of("number", number));
    }
    if (before.round().closedAt() == null) {
      throw Lack.refuses("refuse.round-open", Map.of("number", number));
    }
    if (silences.find(number, before.round().number()).filter(Silence::open).isPresent()) {
      throw Lack.refuses("refuse.silence-open", Map.of("number", number));
    }
    When when = when(said.reading());
    ZoneId zone = when.zone() == null ? before.round().zone() : when.zone();
    List<Invitees.Invitee> again = invited(number);
    return new Plan(
        before,
        before.title(),
        texts(said),
        before.lead() == null ? null : parties.byCode(before.lead()).orElse(null),
        store.parties(number).stream().flatMap(code -> parties.byCode(code).stream()).toList(),
        again,
        deadline(when, zone, said.now()),
        zone);
  }

  private List<Invitees.Invitee> invited(int number) {
    List<Invitees.Invitee> all = new ArrayList<>();
    for (Invited one : store.invited(number)) {
      Optional<Party> party = parties.byCode(one.party());
      Optional<Person> person = persons.find(one.person());
      if (party.isPresent() && person.isPresent()) {
        all.add(new Invitees.Invitee(party.get(), person.get(), one.releases()));
      }
    }
    return all;
  }

  private @Nullable Party lead(Reading reading) {
    Optional<String> key = reading.get(Slot.LEAD);
    if (key.isEmpty()) {
      return null;
    }
    String code = key.get().substring(key.get().indexOf(':') + 1);
    if (!key.get().startsWith(Addressees.PARTY)) {
      throw Lack.asks(Slot.LEAD, "ask.lead");
    }
    return parties.byCode(code).orElseThrow(() -> Lack.asks(Slot.LEAD, "ask.lead"));
  }

  private static When when(Reading reading) {
    When when = reading.get(Slot.WHEN).orElseThrow(() -> Lack.asks(Slot.WHEN, "ask.until"));
    if (when.date() == null) {
      throw Lack.asks(Slot.WHEN, "ask.until");
    }
    return when;
  }

  static Instant deadline(When when, ZoneId zone, Instant now) {
    LocalTime time = when.time() == null ? END_OF_DAY : when.time();
    Instant deadline =
        java.util.Objects.requireNonNull(when.date()).atTime(time).atZone(zone).toInstant();
    if (!deadline.isAfter(now)) {
      throw Lack.asks(Slot.WHEN, "refuse.past");
    }
    return deadline;
  }

  /** Reads each file once for a draft, so that what goes out is what was shown. */
  private Map<String, LanguageText> texts(Invocation said) {
    List<URI> links = said.reading().get(Slot.LINKS).orElse(List.of());
    if (links.isEmpty() && said.files().isEmpty()) {
      throw Lack.asks(Slot.LINKS, "ask.file");
    }
    if (links.size() + said.files().size() > FILES_AT_MOST) {
      throw Lack.refuses("refuse.links", Map.of());
    }
    List<LanguageText> given = new ArrayList<>();
    links.forEach(link -> given.add(text(said, link, () -> documents.fetch(link))));
    said.files()
        .forEach(file -> given.add(text(said, file.content(), () -> files.draft(said, file))));
    Map<String, LanguageText> texts = new LinkedHashMap<>();
    for (LanguageText text : given) {
      if (texts.putIfAbsent(text.language(), text) != null) {
        throw Lack.refuses(
            "refuse.twice", Map.of("language", language(text.language(), said.locale())));
      }
    }
    return texts;
  }

  private interface Getting {
    KeptFile get() throws RefusedFile;
  }

  private LanguageText text(Invocation said, URI link, Getting getting) {
    try {
      Optional<Long> known = store.draftFile(said.place(), said.draft(), link.toString());
      long file = known.isPresent() ? known.get() : getting.get().id();
      store.keepDraftFile(said.place(), said.draft(), link.toString(), file);
      KeptFile kept = documents.file(file);
      ReadDocument text = documents.text(file);
      String language =
          TextLanguage.of(kept.name(), text.paragraphs())
              .orElseThrow(() -> Lack.refuses("refuse.language", Map.of("name", kept.name())));
      return new LanguageText(language, file, text);
    } catch (RefusedFile e) {
      throw Lack.refuses("file." + e.reason(), Map.of("name", e.name()));
    }
  }

  static String language(String code, Locale locale) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }
}
