package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.pages.LetterType;
import org.intersession.bot.pages.PrivateHeaders;
import org.intersession.bot.registration.LetterStore.Kept;

/** Hands out a letter of nomination: always as a file to keep, never as a page of ours. */
final class LetterDownload {
  private final NominationLetters letters;

  LetterDownload(NominationLetters letters) {
    this.letters = letters;
  }

  /** Sends the letter of a registration; false if there is none. */
  boolean send(Registration registration, HttpServletResponse response) throws IOException {
    UUID id = registration.application().letter();
    Optional<Kept> kept = id == null ? Optional.empty() : letters.find(id);
    if (kept.isEmpty()) {
      return false;
    }
    String name = "nomination-" + registration.id() + "." + LetterType.ending(kept.get().type());
    PrivateHeaders.file(response, kept.get().type(), name, kept.get().size());
    letters.write(kept.get().id(), response.getOutputStream());
    return true;
  }
}
