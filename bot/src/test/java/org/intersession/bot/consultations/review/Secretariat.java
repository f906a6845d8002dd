package org.intersession.bot.consultations.review;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The secretariat in the chat of the sandbox, and the mailboxes of those whom it writes to. */
public final class Secretariat {
  private static final Pattern NUMBER = Pattern.compile("Consultation (\\d+) is open");
  private static final Pattern LINK = Pattern.compile("/c/in/([A-Za-z0-9_-]{22})");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String channel = "room-" + UUID.randomUUID().toString().substring(0, 8);
  private final String standins;
  private final int port;

  public Secretariat(int port, String standins) {
    this.port = port;
    this.standins = standins;
  }

  /** Opens a consultation in these languages, for Uganda, France, China and an observer. */
  public Opened open(String... languages) {
    StringBuilder drafts = new StringBuilder();
    for (String language : languages) {
      drafts.append(' ').append(draft("wetlands-and-youth_" + language));
    }
    return openOn(drafts.toString());
  }

  /** The same on a PDF. */
  Opened openPrinted() {
    return openOn(" " + draft("wetlands-and-youth_en").replace(".docx", ".pdf"));
  }

  /** The same under a title. */
  Opened openTitled(String title, String language) {
    return openOn(title, " " + draft("wetlands-and-youth_" + language));
  }

  private Opened openOn(String drafts) {
    return openOn("Wetlands and youth " + UUID.randomUUID(), drafts);
  }

  private Opened openOn(String title, String drafts) {
    say(
        "consult \""
            + title
            + "\""
            + drafts
            + " lead Uganda for Uganda, France, China, Kenya, WSF until 30 April 2027 17:00"
            + " Geneva");
    String answer = say("yes");
    Matcher number = NUMBER.matcher(answer);
    if (!number.find()) {
      throw new AssertionError(answer);
    }
    return new Opened(Integer.parseInt(number.group(1)), title);
  }

  /** The address of a draft text. */
  public String draft(String name) {
    return "http://127.0.0.1:" + port + "/sandbox/drafts/" + name + ".docx";
  }

  /** What the officer hears. */
  public String say(String line) {
    String body =
        JSON.writeValueAsString(Map.of("channel", channel, "person", "secretariat", "text", line));
    JsonNode answer =
        JSON.readTree(
            send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sandbox/say"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))));
    StringBuilder text = new StringBuilder();
    answer.path("replies").forEach(reply -> text.append(reply.path("text").asString("")));
    return text.toString();
  }

  /** A consultation that was opened. */
  public record Opened(int number, String title) {}

  /** The personal link in the letter that somebody got, once it is there. */
  public String link(Opened consultation, String address) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode sent =
          JSON.readTree(send(HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET()));
      for (JsonNode mail : sent) {
        Matcher link = LINK.matcher(mail.path("body").toString());
        boolean theirs =
            mail.path("toRecipients").toString().contains(address)
                && mail.path("subject").asString("").contains(consultation.title());
        if (theirs && link.find()) {
          return "http://127.0.0.1:" + port + "/c/in/" + link.group(1);
        }
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("no letter came to " + address);
  }

  /** The address with this path behind a button of what the officer hears. */
  String link(String line, String path) {
    String body =
        JSON.writeValueAsString(Map.of("channel", channel, "person", "secretariat", "text", line));
    String heard =
        send(
            HttpRequest.newBuilder(at("/sandbox/say"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    Matcher secret = Pattern.compile(path + "([A-Za-z0-9_-]{22})").matcher(heard);
    if (!secret.find()) {
      throw new AssertionError(heard);
    }
    return at(path + secret.group(1)).toString();
  }

  /** Where the letter that somebody got is answered, once it is there. */
  String replyTo(Opened consultation, String address) {
    link(consultation, address);
    JsonNode sent =
        JSON.readTree(send(HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET()));
    for (JsonNode mail : sent) {
      if (mail.path("toRecipients").toString().contains(address)
          && mail.path("subject").asString("").contains(consultation.title())) {
        return mail.path("replyTo").path(0).path("emailAddress").path("address").asString("");
      }
    }
    throw new AssertionError("no letter came to " + address);
  }

  /** Somebody answers by mail, with these files. */
  void receives(String from, String to, String text, Map<String, byte[]> files) {
    receives(from, to, text, files, Map.of());
  }

  /** The same, with these headers. */
  void receives(
      String from, String to, String text, Map<String, byte[]> files, Map<String, String> headers) {
    ObjectNode mail =
        JSON.createObjectNode()
            .put("from", from)
            .put("to", to)
            .put("subject", "RE: Comments invited")
            .put("body", text);
    headers.forEach(
        (name, value) ->
            mail.withArray("headers").addObject().put("name", name).put("value", value));
    files.forEach(
        (name, content) ->
            mail.withArray("attachments")
                .addObject()
                .put("name", name)
                .put("contentBytes", Base64.getEncoder().encodeToString(content)));
    send(
        HttpRequest.newBuilder(URI.create(standins + "/mail/inbox/secretariat@example.org"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(mail))));
  }

  /** Waits until the channel has read these words from the bot. */
  void reads(String words) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    String posts = "";
    while (System.nanoTime() < end) {
      posts = send(HttpRequest.newBuilder(at("/sandbox/channel?channel=" + channel)).GET());
      if (posts.contains(words)) {
        return;
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("not told: " + words + " in " + posts);
  }

  /** Says a line until these words are in what the officer hears. */
  public void says(String line, String words) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    String heard = "";
    while (System.nanoTime() < end) {
      heard = say(line);
      if (heard.contains(words)) {
        return;
      }
      LockSupport.parkNanos(500_000_000);
    }
    throw new AssertionError("not said: " + words + " in " + heard);
  }

  /** Moves the sandbox's clock; what time it was. */
  String now(String time) {
    JsonNode clock = JSON.readTree(send(HttpRequest.newBuilder(at("/sandbox/clock")).GET()));
    String body = JSON.writeValueAsString(Map.of("now", time));
    send(
        HttpRequest.newBuilder(at("/sandbox/clock"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
    return clock.path("now").asString("");
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** A letter to somebody whose subject begins so, once it is there. */
  String letter(String address, String subject) {
    return letter(address, subject, "");
  }

  /** How many letters with these words somebody got. */
  long letters(String address, String words) {
    JsonNode sent =
        JSON.readTree(send(HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET()));
    return sent.valueStream()
        .filter(mail -> mail.path("toRecipients").toString().contains(address))
        .filter(mail -> mail.toString().contains(words))
        .count();
  }

  /** The same, of those that have these words in them. */
  String letter(String address, String subject, String words) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode sent =
          JSON.readTree(send(HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET()));
      for (JsonNode mail : sent) {
        if (mail.path("toRecipients").toString().contains(address)
            && mail.path("subject").asString("").startsWith(subject)
            && mail.toString().contains(words)) {
          return mail.path("body").path("content").asString("");
        }
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("no letter " + subject + " came to " + address);
  }

  private String send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
