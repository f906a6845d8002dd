package org.intersession.bot.consultations.review;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A delegate with a browser that runs no scripts. */
final class Delegate {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private URI page;

  Delegate(String link) {
    page = URI.create(link);
    page = get("").uri();
  }

  /** One who has said that it is they. */
  static Delegate confirmed(String link) {
    Delegate delegate = new Delegate(link);
    delegate.post("/who", Map.of("as", "delegate"));
    return delegate;
  }

  URI page() {
    return page;
  }

  String read() {
    return get("").body();
  }

  byte[] file(String more) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(page + more)).GET().build();
      return browser.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Goes elsewhere with what the browser has by now. */
  HttpResponse<String> at(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  HttpResponse<String> get(String more) {
    return send(HttpRequest.newBuilder(URI.create(page + more)).GET());
  }

  /** Writes a draft on a paragraph; its id. */
  String write(int paragraph, String text) {
    String id = UUID.randomUUID().toString();
    comment(id, paragraph, text, Map.of());
    return id;
  }

  HttpResponse<String> comment(String id, int paragraph, String text, Map<String, String> more) {
    Map<String, String> form = new HashMap<>();
    form.put("id", id);
    form.put("kind", "substantive");
    form.put("language", "en");
    form.put("paragraph", Integer.toString(paragraph));
    form.put("text", text);
    form.putAll(more);
    return post("/comment", form);
  }

  HttpResponse<String> release(String id) {
    return post("/release", Map.of("id", id));
  }

  /** Sends a form of the page, with its token. */
  HttpResponse<String> post(String deed, Map<String, String> form) {
    Matcher token = TOKEN.matcher(read());
    Map<String, String> fields = new HashMap<>();
    if (token.find()) {
      fields.put("token", token.group(1));
    }
    fields.putAll(form);
    return postAsItIs(deed, fields);
  }

  HttpResponse<String> postAsItIs(String deed, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(page + deed))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Hands in a file by the form of the page. */
  HttpResponse<String> handIn(String name, byte[] content) {
    Matcher token = TOKEN.matcher(get("/drop").body());
    return handIn(token.find() ? token.group(1) : "", name, content);
  }

  HttpResponse<String> handIn(String token, String name, byte[] content) {
    String bound = "----" + UUID.randomUUID();
    String head =
        part(bound, "name=\"token\"", "")
            + token
            + part("\r\n--" + bound, "name=\"lang\"", "").substring(2)
            + "en"
            + part(
                    "\r\n--" + bound,
                    "name=\"file\"; filename=\"" + name + "\"",
                    "Content-Type: application/octet-stream\r\n")
                .substring(2);
    return send(
        HttpRequest.newBuilder(page.resolve("/c/drop/" + page.getPath().replaceAll("\\D", "")))
            .header("Content-Type", "multipart/form-data; boundary=" + bound)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--" + bound + "--\r\n"))));
  }

  private static String part(String bound, String disposition, String more) {
    return "--"
        + bound
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n"
        + more
        + "\r\n";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
}
