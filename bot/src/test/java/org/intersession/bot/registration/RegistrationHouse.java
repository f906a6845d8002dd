package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonData;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Source;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.SharedMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with its pages and mails, as the room's people use it. */
@ServiceTest
abstract class RegistrationHouse {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final String PLACE =
      "{\"chat\":\"teams\",\"id\":\"x\",\"name\":\"\",\"personal\":false,\"address\":\"x\"}";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired JdbcClient jdbc;
  @Autowired KnownMeetings meetings;
  @Autowired RegistrationStore store;
  @Autowired Registrations registrations;
  @Autowired Persons persons;
  @Autowired Environment environment;
  @Autowired Clock clock;
  @Autowired SharedMemory memory;
  @LocalServerPort int port;

  final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final List<Long> made = new ArrayList<>();
  final String email = "fp-" + UUID.randomUUID() + "@example.com";

  /** All tests come from one address, which would soon have to show that it is human. */
  @BeforeEach
  void anAddressThatHasSentNoForms() {
    memory.remove("permits:registration:" + Visits.network("127.0.0.1"));
  }

  /** What was asked for is judged after the page has answered. */
  final Registration registered(int meeting, String address) {
    return eventually(() -> store.find(meeting, address).orElse(null));
  }

  final Registration registered(int meeting, String address, State state) {
    return eventually(
        () -> store.find(meeting, address).filter(one -> one.state() == state).orElse(null));
  }

  final HttpResponse<String> register(int meeting, String language, Map<String, String> other) {
    String page = page(meeting) + "?lang=" + language;
    Map<String, String> fields = fields(get(page).body());
    fields.putAll(other);
    return post(page, fields);
  }

  /** What a person types who is nobody's delegate. */
  final Map<String, String> fields(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", token(form));
    fields.put("given", "Ana");
    fields.put("family", "García");
    fields.put("email", email);
    fields.put("body", "Wetlands Forum");
    fields.put("role", "Adviser");
    fields.put("presence", "ALONE");
    fields.put("people", "1");
    fields.put("consent", "yes");
    HumanQuestion question = HumanQuestion.of(token(form));
    fields.put("sum", Integer.toString(question.first() + question.second()));
    return fields;
  }

  final String page(int meeting) {
    return "/r/" + Slug.of(facts(meeting));
  }

  final MeetingFacts facts(int meeting) {
    return meetings.find(meeting).orElseThrow();
  }

  /** A person whom the directory knows in a role for a Party. */
  final Person known(RoleKind role, String party, String address, String family) {
    Person person =
        persons.add(
            new PersonData(
                null, "", "Ana", family, "Ana " + family, Locale.FRENCH, null, List.of(address)));
    persons.appoint(
        person.id(),
        Persons.Appointment.of(role, party),
        LocalDate.of(2026, 1, 1),
        Source.of("note", "a test", clock.instant(), ""));
    made.add(person.id());
    return persons.find(person.id()).orElseThrow();
  }

  /** Other tests write to the same Parties. */
  @AfterEach
  void thoseWhoWereKnownLeave() {
    Source source = Source.of("note", "a test", clock.instant(), "");
    made.forEach(person -> persons.depart(person, LocalDate.of(2026, 1, 1), source));
  }

  final HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  final HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form with a file. */
  final HttpResponse<String> post(String path, Map<String, String> fields, byte[] letter) {
    String mark = "x" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--"
                        + mark
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + mark
                + "\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"l.pdf\""
                + "\r\nContent-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(letter);
    body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  final HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  final URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String token(String html) {
    Matcher token = TOKEN.matcher(html);
    assertThat(token.find()).as("a form with a token in %s", html).isTrue();
    return token.group(1);
  }

  /** The mail that somebody got, once it is there. */
  final JsonNode mail(String to, String text) {
    return eventually(
        () -> {
          List<JsonNode> found = mails(to, text);
          return found.isEmpty() ? null : found.get(found.size() - 1);
        });
  }

  final List<JsonNode> mails(String to, String text) {
    return outside("/mail/sent")
        .valueStream()
        .filter(mail -> mail.path("toRecipients").toString().contains(to))
        .filter(mail -> mail.toString().contains(text))
        .toList();
  }

  /** The calendar entries that came with a mail. */
  static String calendar(JsonNode mail) {
    return mail.path("attachments")
        .valueStream()
        .filter(one -> one.path("name").asString("").endsWith(".ics"))
        .map(one -> java.util.Base64.getMimeDecoder().decode(one.path("contentBytes").asString("")))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  /** What a stand-in has. */
  final JsonNode outside(String path) {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    return JSON.readTree(send(HttpRequest.newBuilder(URI.create(standins + path)).GET()).body());
  }

  /** The path of a link, which must begin with the public address. */
  final String link(JsonNode mail, String path) {
    String base = environment.getRequiredProperty("intersession.public-url");
    Matcher link =
        Pattern.compile("href=\"" + Pattern.quote(base) + "(" + path + "[^\"?]+)")
            .matcher(mail.path("body").path("content").asString());
    assertThat(link.find()).as("a link to %s in %s", path, mail).isTrue();
    return link.group(1);
  }

  static <T> T eventually(Supplier<@org.jspecify.annotations.Nullable T> seen) {
    // The mail system takes thirty letters a minute, as the real one does.
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      T found = seen.get();
      if (found != null) {
        return found;
      }
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("it did not come");
  }

  /** A meeting in twenty days that takes registrations and no platform has yet. */
  final int meeting() {
    return meeting(clock.instant().plus(20, ChronoUnit.DAYS).toString(), "CREATING", 100, "");
  }

  final int meeting(String start, String state, int size, String terms) {
    String plan =
        """
        {"title":"Youth working group","starts":["%s"],"cancelled":[],"zone":"Europe/Zurich",
         "length":"PT1H","rhythm":null,"size":%d,"groups":[],"agenda":"",
         "settings":{"registration":true,"registrationUntil":null,"admission":"OPEN",
          "languages":["en","fr"],"interpreters":[],"chat":"OFF","recording":"NONE",
          "renaming":false,"officer":null%s}}\
        """
            .formatted(start, size, terms);
    return jdbc.sql(
            """
            INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                confirmed, locale, place_chat, place_id, draft, place)
            VALUES (:reference, 'Youth working group', 'zoom', 'zoom.small@example.org', :state, 1,
                cast(:plan AS jsonb),
                jsonb_build_object('place', cast(:place AS jsonb), 'draft', 1), 'en', 'teams',
                :reference, 1, cast(:place AS jsonb))
            RETURNING number\
            """)
        .param("reference", UUID.randomUUID().toString())
        .param("state", state)
        .param("plan", plan)
        .param("place", PLACE)
        .query(Integer.class)
        .single();
  }
}
