package org.intersession.bot.consultations.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Entry;

/**
 * Everyone who watches one consultation on this machine. Entries go out in the order of the record,
 * read from it, so none is lost and none comes twice, whoever told of it.
 */
final class Audience {
  private static final int AT_ONCE = 500;

  private final int consultation;
  private final Consultations consultations;
  private final Frames frames;
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private int last;

  Audience(int consultation, Consultations consultations, Frames frames) {
    this.consultation = consultation;
    this.consultations = consultations;
    this.frames = frames;
    this.last = consultations.lastEntry(consultation);
  }

  /** Lets a watcher catch up from what it saw last, then hear what comes. */
  void join(Watcher watcher, int seen) {
    catchUp(watcher, Math.min(seen, last));
    watchers.add(watcher);
  }

  private void catchUp(Watcher watcher, int seen) {
    if (seen >= last) {
      watcher.send(Frames.PULSE);
      return;
    }
    List<Entry> missed = consultations.record(consultation, seen, AT_ONCE);
    if (last - seen > AT_ONCE / 2) {
      watcher.send(Frames.RELOAD);
      return;
    }
    missed.stream()
        .filter(entry -> entry.number() <= last)
        .forEach(entry -> watcher.send(frames.of(entry)));
  }

  /** Sends what is new in the record. */
  void hear() {
    List<Entry> fresh = consultations.record(consultation, last, AT_ONCE);
    for (Entry entry : fresh) {
      byte[] frame = frames.of(entry);
      watchers.forEach(watcher -> watcher.send(frame));
      last = entry.number();
    }
  }

  void pulse() {
    watchers.forEach(watcher -> watcher.send(Frames.PULSE));
  }

  /** Lets those go whose link has died. */
  void check() {
    watchers.stream().filter(watcher -> !watcher.allowed()).forEach(Watcher::end);
  }

  void leave(Watcher watcher) {
    watchers.remove(watcher);
  }

  boolean empty() {
    return watchers.isEmpty();
  }

  void end() {
    watchers.forEach(Watcher::end);
  }
}
