package org.intersession.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.Directory;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of people that other systems keep, remembered for a quarter of an hour; when their
 * system is away, as they were when it last answered.
 */
final class Directories {
  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration KEEP = Duration.ofDays(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Directory> systems;
  private final SharedMemory memory;
  private final Clock clock;

  Directories(List<Directory> systems, SharedMemory memory, Clock clock) {
    this.systems = List.copyOf(systems);
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * Something that was read.
   *
   * @param readAt when the system gave it
   * @param away why the system does not answer now, if it does not
   */
  record Copy<T>(T value, Instant readAt, @Nullable OutsideException away) {}

  private record Kept<T>(Instant readAt, T value) {}

  /** Whether any system is there. */
  boolean any() {
    return !systems.isEmpty();
  }

  /** The lists of all systems whose name begins so. Throws if a system never answered this. */
  List<ContactList> lists(String name) {
    List<ContactList> found = new ArrayList<>();
    for (Directory system : systems) {
      String key = "directory:" + system.system() + ":named:" + name.toLowerCase(Locale.ROOT);
      found.addAll(read(key, new TypeReference<>() {}, () -> system.lists(name)).value());
    }
    return found;
  }

  /** Everybody on a list. Throws if its system never answered this. */
  Copy<List<Contact>> contacts(ContactList list) {
    Directory system =
        systems.stream()
            .filter(one -> one.system().equals(list.system()))
            .findFirst()
            .orElseThrow();
    String key = "directory:" + list.system() + ":list:" + list.id();
    return read(key, new TypeReference<>() {}, () -> system.contacts(list));
  }

  private <T> Copy<T> read(String key, TypeReference<Kept<T>> type, Supplier<T> source) {
    Optional<Kept<T>> kept = memory.get(key).flatMap(text -> parsed(text, type));
    Instant now = clock.instant();
    if (kept.isPresent() && now.isBefore(kept.get().readAt().plus(FRESH))) {
      return new Copy<>(kept.get().value(), kept.get().readAt(), null);
    }
    try {
      T value = source.get();
      memory.put(key, JSON.writeValueAsString(new Kept<>(now, value)), KEEP);
      return new Copy<>(value, now, null);
    } catch (OutsideException e) {
      if (kept.isEmpty() || e.doubt() == OutsideException.Doubt.GONE) {
        throw e;
      }
      return new Copy<>(kept.get().value(), kept.get().readAt(), e);
    }
  }

  /** What another version of the service wrote is as good as nothing. */
  private static <T> Optional<T> parsed(String text, TypeReference<T> type) {
    try {
      return Optional.of(JSON.readValue(text, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
