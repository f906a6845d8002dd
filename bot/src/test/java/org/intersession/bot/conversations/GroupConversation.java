package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** A group with its channel, in which Kenya has named a person, and the mail that they get. */
abstract class GroupConversation extends Conversation {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  @Autowired
  @Qualifier("groupPostTick")
  private RecurringTask<Void> groupPost;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  final String own = UUID.randomUUID().toString().substring(0, 8);
  final String amina = "amina-" + own + "@example.net";

  @BeforeEach
  void aGroupInWhichKenyaHasNamedAPerson() {
    say("group new \"Seagrass Group %s (SG-%s)\"".formatted(own, own));
    say("yes");
    recorded("group add Kenya source \"Decision 14/3\"");
    recorded("group Kenya names \"Amina DIALLO\" " + amina + " letter of 4 May 2027");
  }

  final void recorded(String line) {
    assertThat(say(line)).as(line).startsWith("Draft ");
    say("yes");
  }

  /** The address of the group, as the card says it. */
  final String address() {
    return "secretariat+sg-" + own + "@example.org";
  }

  final List<JsonNode> mailsTo(String address) {
    HttpResponse<String> sent = send(HttpRequest.newBuilder(outside("/mail/sent")).GET());
    return read(sent.body())
        .valueStream()
        .filter(mail -> mail.path("toRecipients").toString().contains("\"" + address + "\""))
        .toList();
  }

  final JsonNode mailTo(String address) {
    until(() -> !mailsTo(address).isEmpty());
    List<JsonNode> mails = mailsTo(address);
    return mails.get(mails.size() - 1);
  }

  static String text(JsonNode mail) {
    return mail.path("body").path("content").asString();
  }

  /** The personal link of a mail. */
  static String link(JsonNode mail, String page) {
    Matcher link = Pattern.compile("href=\"[^\"]*(/g/" + page + "/[^\"]+)\"").matcher(text(mail));
    assertThat(link.find()).as(text(mail)).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  final void arrives(Map<String, Object> mail) {
    assertThat(post(outside("/mail/inbox/secretariat@example.org"), mail).statusCode())
        .isEqualTo(201);
  }

  private URI outside(String path) {
    return URI.create(standins() + path);
  }

  final HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(service(path)).header("Accept-Language", "en").GET());
  }

  /** Sends the form of a page with these fields. */
  final HttpResponse<String> submit(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(service(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body + "&token=" + token(path))));
  }

  /** Sends a file under the name {@code letter}. */
  final HttpResponse<String> upload(String page, String path, String name, byte[] content) {
    String mark = "x" + own;
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n%s\r\n"
                .formatted(mark, token(page))
            + "--%s\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"%s\"\r\n\r\n"
                .formatted(mark, name);
    byte[] body =
        (head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--" + mark + "--\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    return send(
        HttpRequest.newBuilder(service(path))
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).as("a form on " + page).isTrue();
    return token.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * Waits, and reads this service's mailbox meanwhile: the services of other tests share the
   * timer's table, and any of them may have its turn.
   */
  final void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (!so.getAsBoolean()) {
      groupPost.execute(new TaskInstance<>(groupPost.getName(), "test"), null);
      if (System.nanoTime() > end) {
        throw new AssertionError("it is not so within two minutes");
      }
      LockSupport.parkNanos(250_000_000);
    }
  }
}
