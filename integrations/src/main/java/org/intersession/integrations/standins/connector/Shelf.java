package org.intersession.integrations.standins.connector;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Router;

/** Where attached files lie: whoever has the address fetches them, as with Teams' own. */
final class Shelf {
  private final Supplier<URI> base;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  Shelf(Supplier<URI> base) {
    this.base = base;
  }

  void routes(Router router) {
    router.on(
        "GET",
        "/connector/files/{file}",
        request -> {
          byte[] content = files.get(request.parameter("file"));
          return content == null
              ? Answer.empty(404)
              : Answer.bytes(200, "application/octet-stream", content);
        });
  }

  URI keep(Attached file) {
    String id = UUID.randomUUID().toString();
    files.put(id, file.content());
    return URI.create(base.get() + "/connector/files/" + id + "?tempauth=" + id);
  }
}
