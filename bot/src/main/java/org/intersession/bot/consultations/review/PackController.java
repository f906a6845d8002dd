package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.OfflinePack;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the pack for those who work without a connection. */
@Controller
class PackController {
  private final OfflinePack pack;
  private final Consultations consultations;
  private final Sessions sessions;
  private final Messages messages = new Messages("consultation");

  PackController(OfflinePack pack, Consultations consultations, Sessions sessions) {
    this.pack = pack;
    this.consultations = consultations;
    this.sessions = sessions;
  }

  @GetMapping("/c/{number:\\d{1,9}}/pack.zip")
  ResponseEntity<byte[]> pack(
      @PathVariable int number,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request) {
    Optional<Visitor> visitor = sessions.visitor(request, number);
    return visitor
        .flatMap(any -> consultations.find(number))
        .map(
            one ->
                pack.of(
                    one, PageWords.of(messages, language, visitor.orElseThrow().locale()).locale()))
        .map(FileController::handedOut)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
