package org.intersession.bot.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.intersession.integrations.SourceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the instrument's list and its bodies over from the settings, at each start. */
final class Instrument {
  private static final String WITHIN = "classpath:";

  private final PartyStore store;
  private final Parties parties;
  private final Groups groups;
  private final Persons persons;
  private final Clock clock;

  Instrument(
      PeopleProperties settings,
      PartyStore store,
      Parties parties,
      Groups groups,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.parties = parties;
    this.groups = groups;
    this.persons = persons;
    this.clock = clock;
    transaction.executeWithoutResult(status -> take(settings));
  }

  private void take(PeopleProperties settings) {
    String list = settings.parties();
    if (list != null && !list.isBlank()) {
      PartyFile.Read read = read(list);
      store.keep(read.parties());
      store.keep(read.regions());
      parties.refresh();
    }
    settings.groups().stream()
        .filter(group -> groups.byKey(group.key()).isEmpty())
        .forEach(this::found);
  }

  private void found(PeopleProperties.GroupSetting setting) {
    Group group = groups.found(setting.founding());
    Source source =
        Source.of(setting.source(), "the settings", clock.instant(), "intersession.instrument");
    String chat = setting.chat();
    String place = setting.place();
    if (chat != null && place != null) {
      groups.setChannel(group.number(), chat, place);
    }
    setting.members().forEach(code -> groups.add(group.number(), code, source));
    String chair = setting.chair();
    if (chair != null) {
      groups.chair(group.number(), person(chair, setting.chairName()).id(), null, source);
    }
  }

  private Person person(String email, @Nullable String name) {
    return persons.byEmail(email).stream()
        .findFirst()
        .orElseGet(
            () ->
                persons.add(
                    new PersonData(
                        null,
                        "",
                        "",
                        "",
                        name == null ? email : name,
                        null,
                        null,
                        List.of(email))));
  }

  private static PartyFile.Read read(String list) {
    try {
      PartyFile.Read read =
          list.startsWith(WITHIN)
              ? within(list.substring(WITHIN.length()))
              : PartyFile.read(new SourceFile(list, Path.of(list)));
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(
            "intersession.instrument.parties: " + String.join(" ", read.problems()));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("intersession.instrument.parties: " + list, e);
    }
  }

  private static PartyFile.Read within(String name) throws IOException {
    Path copy = Files.createTempFile("parties", ".csv");
    try (InputStream in = Instrument.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException("there is no " + name);
      }
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return PartyFile.read(new SourceFile(name, copy));
    } finally {
      Files.delete(copy);
    }
  }
}
