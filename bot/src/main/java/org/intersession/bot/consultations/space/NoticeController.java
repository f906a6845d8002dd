package org.intersession.bot.consultations.space;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears from the library that something changed: written down first, looked at afterwards. */
@RestController
class NoticeController {
  private static final int LONGEST = 256 << 10;
  private static final int TOKEN_AT_MOST = 2048;

  private final LibraryWatch watch;
  private final LibraryLook look;
  private final JsonMapper json;

  NoticeController(LibraryWatch watch, LibraryLook look, JsonMapper json) {
    this.watch = watch;
    this.look = look;
    this.json = json;
  }

  /** A notice; or the library makes sure that the address is ours, by a token. */
  @PostMapping("/webhooks/library")
  ResponseEntity<String> told(
      @RequestParam(name = "validationToken", required = false) @Nullable String token,
      HttpServletRequest request)
      throws IOException {
    return token == null ? notice(request) : validated(token);
  }

  /** The token goes back as plain text. */
  private static ResponseEntity<String> validated(String token) {
    return token.length() > TOKEN_AT_MOST
        ? ResponseEntity.badRequest().build()
        : ResponseEntity.ok()
            .contentType(MediaType.TEXT_PLAIN)
            .header("X-Content-Type-Options", "nosniff")
            .body(token);
  }

  private ResponseEntity<String> notice(HttpServletRequest request) throws IOException {
    List<JsonNode> notices = notices(request.getInputStream().readNBytes(LONGEST + 1));
    if (notices.isEmpty()) {
      return ResponseEntity.badRequest().build();
    }
    boolean ours =
        notices.stream().allMatch(one -> watch.ours(one.path("clientState").asString("")));
    if (!ours) {
      return ResponseEntity.status(403).build();
    }
    look.noticed();
    return ResponseEntity.accepted().build();
  }

  private List<JsonNode> notices(byte[] body) {
    if (body.length > LONGEST) {
      return List.of();
    }
    try {
      return json.readTree(body).path("value").valueStream().toList();
    } catch (JacksonException e) {
      return List.of();
    }
  }
}
