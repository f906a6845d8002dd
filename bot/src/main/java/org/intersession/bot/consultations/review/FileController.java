package org.intersession.bot.consultations.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.Compilation.Compiled;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.FileLinks;
import org.intersession.bot.consultations.rounds.SilenceProof;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out compiled files, to whoever has their link. */
@Controller
class FileController {
  private static final Pattern MATRIX = Pattern.compile("matrix\\.(docx|xlsx|pdf)");

  private final FileLinks links;
  private final Consultations consultations;
  private final Compilation compilation;
  private final SilenceProof proof;
  private final Guesses guesses;

  FileController(
      FileLinks links,
      Consultations consultations,
      Compilation compilation,
      SilenceProof proof,
      Guesses guesses) {
    this.links = links;
    this.consultations = consultations;
    this.compilation = compilation;
    this.proof = proof;
    this.guesses = guesses;
  }

  @GetMapping("/c/file/{secret}/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String secret, @PathVariable String name, HttpServletRequest request) {
    return guesses
        .behind(request, () -> links.find(secret))
        .flatMap(
            files ->
                consultations
                    .find(files.consultation())
                    .flatMap(one -> compiled(one, files.round(), name)))
        .map(FileController::handedOut)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Compiled> compiled(Consultation consultation, int round, String name) {
    Locale locale = consultation.locale();
    Matcher matrix = MATRIX.matcher(name);
    if (matrix.matches()) {
      return compilation.matrix(consultation, round, matrix.group(1), locale);
    }
    if (name.equals("silence.xlsx")) {
      return proof.of(consultation);
    }
    return name.equals("comments.docx")
        ? compilation.annotated(consultation, round)
        : Optional.empty();
  }

  static ResponseEntity<byte[]> handedOut(Compiled file) {
    return handedOut(file.name(), file.content());
  }

  /** A file that nobody's browser opens by itself. */
  static ResponseEntity<byte[]> handedOut(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(content);
  }
}
