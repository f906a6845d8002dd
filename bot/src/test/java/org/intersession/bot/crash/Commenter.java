package org.intersession.bot.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A delegate whose browser keeps what they wrote until the service has said that it has it, and
 * sends it again under the same id.
 */
final class Commenter {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<UUID> unsent = new ConcurrentLinkedQueue<>();
  private final URI page;

  /** Comes by a personal link, and says who they are. */
  Commenter(URI link) throws IOException, InterruptedException {
    page = send(HttpRequest.newBuilder(link).GET()).uri();
    post("/who", "as=delegate");
  }

  /** Writes and releases comments, one after the other, until the line breaks. */
  void write(int most) {
    for (int i = 0; i < most; i++) {
      UUID id = UUID.randomUUID();
      unsent.add(id);
      try {
        if (!keep(id)) {
          return;
        }
      } catch (IOException e) {
        // The service was killed under it: what was typed waits.
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Sends again what the service did not say that it has. */
  void sendAgain() throws IOException, InterruptedException {
    for (UUID id : List.copyOf(unsent)) {
      if (!keep(id)) {
        throw new IOException(page + " does not take " + id);
      }
    }
  }

  private boolean keep(UUID id) throws IOException, InterruptedException {
    String form = "id=" + id + "&kind=substantive&language=en&paragraph=4&text=said+" + id;
    boolean done = isDone(post("/comment", form)) && isDone(post("/release", "id=" + id));
    if (done) {
      acknowledged.add(id);
      unsent.remove(id);
    }
    return done;
  }

  private static boolean isDone(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && answer.uri().toString().contains("said=DONE");
  }

  /** What the service said that it has. */
  Set<UUID> acknowledged() {
    return new LinkedHashSet<>(acknowledged);
  }

  /** Whether the chain of the record is whole. */
  boolean recordHolds() throws IOException, InterruptedException {
    String address = page.toString().replaceAll("[?#].*", "");
    return send(HttpRequest.newBuilder(URI.create(address + "/record.json")).GET())
        .body()
        .matches("(?s).*\"firstFalseEntry\"\\s*:\\s*0\\b.*");
  }

  private HttpResponse<String> post(String deed, String form)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(page).GET()).body());
    String address = page.toString().replaceAll("[?#].*", "");
    return send(
        HttpRequest.newBuilder(URI.create(address + deed))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(form + "&token=" + (token.find() ? token.group(1) : ""))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }
}
