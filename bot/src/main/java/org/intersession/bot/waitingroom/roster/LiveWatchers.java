package org.intersession.bot.waitingroom.roster;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the open pages of all replicas that a roster has changed; what it is, they ask. */
final class LiveWatchers implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LiveWatchers.class);
  private static final String TOPIC = "rosters";
  private static final int MOST = 300;
  private static final long HEARTBEAT = 20;

  private final SharedMemory memory;
  private final ScheduledExecutorService timer;
  private final Map<SseEmitter, Integer> watchers = new ConcurrentHashMap<>();
  private final Set<Integer> told = ConcurrentHashMap.newKeySet();
  private volatile Optional<SharedMemory.Hearing> subscription = Optional.empty();

  LiveWatchers(SharedMemory memory, ScheduledExecutorService timer) {
    this.memory = memory;
    this.timer = timer;
  }

  /** Watches a meeting; nothing when this machine has as many watchers as it bears. */
  Optional<SseEmitter> watch(int meeting) {
    if (watchers.size() >= MOST) {
      return Optional.empty();
    }
    SseEmitter watcher = new SseEmitter(0L);
    watcher.onCompletion(() -> watchers.remove(watcher));
    watcher.onError(failure -> watchers.remove(watcher));
    watchers.put(watcher, meeting);
    send(watcher, SseEmitter.event().name("changed").data(meeting));
    return Optional.of(watcher);
  }

  /** Here at once, elsewhere by the shared memory. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  public void changed(Doors.Changed event) {
    later(event.meeting());
    timer.execute(() -> memory.publish(TOPIC, Integer.toString(event.meeting())));
  }

  private void heard(String meeting) {
    if (meeting.matches("\\d{1,9}")) {
      later(Integer.parseInt(meeting));
    }
  }

  /** A flood is told a few times a second. */
  private void later(int meeting) {
    if (told.add(meeting)) {
      timer.schedule(() -> tell(meeting), 250, TimeUnit.MILLISECONDS);
    }
  }

  private void tell(int meeting) {
    told.remove(meeting);
    watchers.forEach(
        (watcher, of) -> {
          if (of == meeting) {
            send(watcher, SseEmitter.event().name("changed").data(meeting));
          }
        });
  }

  private void heartbeat() {
    watchers.keySet().forEach(watcher -> send(watcher, SseEmitter.event().comment("here")));
  }

  private void send(SseEmitter watcher, SseEmitter.SseEventBuilder event) {
    try {
      watcher.send(event);
    } catch (IOException | IllegalStateException e) {
      LOG.debug("A watcher has gone: {}", e.toString());
      watchers.remove(watcher);
    }
  }

  @Override
  public void start() {
    subscription = Optional.of(memory.subscribe(TOPIC, this::heard));
    timer.scheduleWithFixedDelay(this::heartbeat, HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
  }

  /** Open pages would hold up the stop of the service. */
  @Override
  public void stop() {
    watchers.keySet().forEach(SseEmitter::complete);
    watchers.clear();
    subscription.ifPresent(SharedMemory.Hearing::close);
    subscription = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return subscription.isPresent();
  }

  /** Before the web server, which waits for open requests. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
