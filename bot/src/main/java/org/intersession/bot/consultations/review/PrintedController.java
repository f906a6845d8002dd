package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.files.ContentType;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.pages.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text as it was printed, for the page that draws it. */
@Controller
class PrintedController {
  private final Consultations consultations;
  private final Documents documents;
  private final Sessions sessions;
  private final Messages messages = new Messages("consultation");

  PrintedController(Consultations consultations, Documents documents, Sessions sessions) {
    this.consultations = consultations;
    this.documents = documents;
    this.sessions = sessions;
  }

  @GetMapping("/c/{number:\\d{1,9}}/text.pdf")
  ResponseEntity<byte[]> text(
      @PathVariable int number,
      @RequestParam(name = "lang", required = false) @Nullable String language,
      HttpServletRequest request) {
    Optional<Visitor> visitor = sessions.visitor(request, number);
    return visitor
        .flatMap(any -> consultations.find(number))
        .map(
            one ->
                consultations
                    .texts(one)
                    .in(
                        PageWords.of(messages, language, visitor.orElseThrow().locale())
                            .language()))
        .map(text -> documents.file(text.file()))
        .filter(file -> file.mediaType().equals(ContentType.PDF))
        .map((KeptFile file) -> FileController.handedOut("text.pdf", file.content()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
