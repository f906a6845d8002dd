package org.intersession.integrations.standins.graph;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.node.ObjectNode;

/** Upload sessions: pieces in order, each but the last a multiple of 320 KiB, no Authorization. */
final class Uploads {
  private static final int UNIT = 320 * 1024;
  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");

  private final Supplier<URI> base;
  private final StandinClock clock;
  private final Map<String, Session> sessions = new HashMap<>();

  private record Session(
      int greatest, Function<byte[], Answer> end, ByteArrayOutputStream received) {}

  Uploads(Supplier<URI> base, StandinClock clock) {
    this.base = base;
    this.clock = clock;
  }

  void routes(Router router, Object state) {
    router.on(
        "PUT",
        "/graph/upload/{session}",
        request -> {
          synchronized (state) {
            return put(request);
          }
        });
  }

  /** Opens one whose pieces are at most so large; what becomes of the whole. */
  ObjectNode open(int greatest, Function<byte[], Answer> end) {
    String id = UUID.randomUUID().toString();
    sessions.put(id, new Session(greatest, end, new ByteArrayOutputStream()));
    ObjectNode answer =
        Json.object()
            .put("uploadUrl", base.get() + "/graph/upload/" + id)
            .put("expirationDateTime", clock.instant().plus(Duration.ofHours(12)).toString());
    answer.putArray("nextExpectedRanges").add("0-");
    return answer;
  }

  private Answer put(Request request) {
    Session session = sessions.get(request.parameter("session"));
    if (session == null) {
      throw GraphRefusals.of(404, "itemNotFound", "The upload session is unknown or over.");
    }
    if (!request.header("Authorization").isEmpty()) {
      throw GraphRefusals.of(401, "unauthenticated", "An upload address takes no Authorization.");
    }
    Matcher range = RANGE.matcher(request.header("Content-Range"));
    if (!range.matches()) {
      throw GraphRefusals.of(400, "invalidRequest", "Content-Range is missing or malformed.");
    }
    long from = Long.parseLong(range.group(1));
    long to = Long.parseLong(range.group(2));
    long total = Long.parseLong(range.group(3));
    int length = request.body().length;
    boolean last = to + 1 == total;
    if (from != session.received().size()) {
      throw GraphRefusals.of(416, "invalidRange", "Expected from " + session.received().size());
    }
    if (to - from + 1 != length || length > session.greatest() || !last && length % UNIT != 0) {
      throw GraphRefusals.of(400, "invalidRequest", "The piece has a wrong length.");
    }
    session.received().writeBytes(request.body());
    if (!last) {
      return next(session);
    }
    sessions.remove(request.parameter("session"));
    return session.end().apply(session.received().toByteArray());
  }

  private static Answer next(Session session) {
    ObjectNode answer = Json.object();
    answer.putArray("nextExpectedRanges").add(session.received().size() + "-");
    return Answer.json(202, answer);
  }
}
