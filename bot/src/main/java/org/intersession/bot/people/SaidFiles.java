package org.intersession.bot.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intersession.bot.commands.Invocation;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.FileFetcher.Fetched;
import org.intersession.integrations.OutsideException;

/**
 * The files that people attach to what they say: fetched once from where their chat keeps them, so
 * that what is confirmed is what was shown, though the chat's link has died meanwhile.
 */
final class SaidFiles {
  /** Bytes; a larger file is refused. */
  static final int LARGEST = 20 << 20;

  private static final Duration KEPT = Duration.ofDays(7);

  private final Function<ChatPlace, Chat> chats;
  private final SaidFileStore store;

  SaidFiles(Function<ChatPlace, Chat> chats, SaidFileStore store) {
    this.chats = chats;
    this.store = store;
  }

  /** The file that came last with the lines of a draft, if any did. */
  Optional<SaidFile> last(Invocation said) throws RefusedFile {
    List<ChatAttachment> files = said.files();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(file(said, files.get(files.size() - 1)));
  }

  private SaidFile file(Invocation said, ChatAttachment file) throws RefusedFile {
    String address = file.content().toString();
    Optional<SaidFile> kept = store.find(said.place(), said.draft(), address);
    if (kept.isPresent()) {
      return kept.get();
    }
    SaidFile fetched = fetched(said.place(), file);
    store.forgetBefore(said.now().minus(KEPT));
    store.keep(said.place(), said.draft(), address, fetched, said.now());
    return fetched;
  }

  private SaidFile fetched(ChatPlace place, ChatAttachment file) throws RefusedFile {
    try {
      Fetched fetched = chats.apply(place).fetch(file, LARGEST);
      if (fetched.content().length == 0) {
        throw new RefusedFile("empty", file.name());
      }
      return new SaidFile(file.name(), fetched.content());
    } catch (OutsideException e) {
      throw new RefusedFile(e.reason(), file.name());
    }
  }

  /** A draft is done: its files are not needed any more. */
  void forget(Invocation said) {
    store.forget(said.place(), said.draft());
  }
}
