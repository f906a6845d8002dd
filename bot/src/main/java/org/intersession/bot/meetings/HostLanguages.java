package org.intersession.bot.meetings;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Into which languages the hosts can have interpretation. Remembered, and asked for at intervals,
 * so that nobody who drafts a meeting waits for a platform.
 */
final class HostLanguages {
  private static final Logger LOG = LoggerFactory.getLogger(HostLanguages.class);
  private static final Duration KEPT = Duration.ofMinutes(15);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Platforms platforms;
  private final SharedMemory memory;
  private final ExecutorService threads;

  HostLanguages(Platforms platforms, SharedMemory memory, ExecutorService threads) {
    this.platforms = platforms;
    this.memory = memory;
    this.threads = threads;
  }

  /** The languages of each host; nothing for one whose platform did not answer in time. */
  Map<Host, Optional<Set<String>>> of(List<Host> hosts) {
    Map<Host, CompletableFuture<Optional<Set<String>>>> answers = new LinkedHashMap<>();
    hosts.forEach(host -> answers.put(host, known(host)));
    CompletableFuture<Void> all =
        CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
            .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    all.join();
    Map<Host, Optional<Set<String>>> languages = new LinkedHashMap<>();
    answers.forEach((host, answer) -> languages.put(host, answer.getNow(Optional.empty())));
    return languages;
  }

  /** Asks the platforms anew. */
  void refresh(List<Host> hosts) {
    hosts.forEach(this::ask);
  }

  private CompletableFuture<Optional<Set<String>>> known(Host host) {
    return memory
        .get(key(host))
        .map(said -> CompletableFuture.completedFuture(Optional.of(read(said))))
        .orElseGet(() -> CompletableFuture.supplyAsync(() -> ask(host), threads));
  }

  private Optional<Set<String>> ask(Host host) {
    try {
      Optional<Set<String>> languages =
          platforms.find(host.platform()).map(one -> one.interpretationLanguages(host.hostId()));
      languages.ifPresent(said -> memory.put(key(host), String.join(" ", said), KEPT));
      return languages;
    } catch (OutsideException e) {
      LOG.warn("{} did not say its languages: {}", host.name(), e.getMessage());
      return Optional.empty();
    }
  }

  private static Set<String> read(String said) {
    return Arrays.stream(said.split(" "))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(Host host) {
    return "host-languages:" + host.platform() + ':' + host.hostId();
  }
}
