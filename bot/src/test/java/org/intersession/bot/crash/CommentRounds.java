package org.intersession.bot.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.intersession.integrations.standins.Standins;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed while the invitations of one consultation go out and delegates write into
 * those that were opened before; at the end what arrived and what is kept is compared with what was
 * asked for and acknowledged.
 */
final class CommentRounds implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");
  private static final Duration REST_AT_MOST = Duration.ofSeconds(120);
  private static final int WRITERS_OF_EACH = 2;
  private static final int WRITERS_AT_MOST = 6;
  private static final Pattern LINK = Pattern.compile("http://[^\"\\s]+/c/in/[A-Za-z0-9_-]{22}");
  private static final String[] TROUBLES = {
    "", "status:429", "lost-answer", "reset", "status:502", "status:400"
  };

  private final Plan plan;
  private final Random random;
  private final Ground ground;
  private final Replica replica;
  private final CommentBooks books;
  private final List<Commenter> writers = new ArrayList<>();

  private CommentRounds(Plan plan) throws IOException, InterruptedException {
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.ground = new Ground(plan.work()).withoutMailLimits();
    List<String> settings = new ArrayList<>(ground.settings());
    settings.addAll(settings(plan));
    replica = new Replica("one", ground, settings, NOW);
    replica.awaitReady();
    books = new CommentBooks(ground);
  }

  /** How many rounds, with how many Parties that have a focal point each. */
  record Plan(Path work, int rounds, int parties, long seed) {}

  /** Runs the rounds. */
  static CommentVerdict run(Plan plan) throws IOException, InterruptedException {
    try (CommentRounds all = new CommentRounds(plan)) {
      for (int round = 1; round <= plan.rounds(); round++) {
        all.round(round);
      }
      return all.books.verdict(plan.rounds(), all.writers);
    }
  }

  private static List<String> settings(Plan plan) throws IOException {
    Path list = plan.work().resolve("parties.csv");
    StringBuilder csv = new StringBuilder("code,kind,region,order,en\n");
    IntStream.range(100, 100 + plan.parties())
        .forEach(code -> csv.append("Z" + code + ",party,Here,,Land Z" + code).append('\n'));
    Files.createDirectories(plan.work());
    Files.writeString(list, csv, StandardCharsets.UTF_8);
    return List.of(
        "--intersession.instrument.parties=" + list,
        "--intersession.instrument.groups=",
        "--intersession.desk.zone=UTC",
        "--intersession.delivery.lease=4s",
        "--intersession.delivery.at-once=2",
        "--intersession.delivery.pace.mail=100000/1s");
  }

  private void round(int round) throws IOException, InterruptedException {
    String title = "Draft " + (1000 + round);
    URI draft = replica.at("/sandbox/drafts/wetlands-and-youth_en.docx");
    replica.say("consult \"" + title + "\" " + draft + " for all Parties until 30 April 2035");
    books.begin(title);
    misbehave(TROUBLES[round % TROUBLES.length]);
    Thread confirming = background(this::confirm);
    List<Thread> writing =
        writers.stream()
            .skip(Math.max(0, writers.size() - WRITERS_AT_MOST))
            .map(writer -> background(() -> writer.write(200)))
            .toList();
    if (round % 4 != 0) {
      books.awaitUnderWay(Duration.ofSeconds(10));
    }
    Thread.sleep(random.nextInt(round % 4 == 0 ? 400 : 700));
    replica.kill();
    books.killed();
    confirming.join();
    for (Thread one : writing) {
      one.join();
    }
    ground.standins().misbehaviour().clear();
    replica.startAgain(NOW);
    replica.awaitReady();
    if (!books.opened(title)) {
      replica.say("yes");
    }
    for (Commenter writer : writers) {
      writer.sendAgain();
    }
    books.awaitRest(REST_AT_MOST);
    for (URI link : links(title)) {
      writers.add(new Commenter(link));
    }
  }

  private static Thread background(Runnable deed) {
    Thread thread = new Thread(deed, "under-load");
    thread.start();
    return thread;
  }

  /** The service may die under it. */
  private void confirm() {
    try {
      replica.say("yes");
    } catch (IOException e) {
      // It is asked again where nothing was opened.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void misbehave(String how) {
    order(ground.standins(), "latency:40", 1);
    if (!how.isEmpty()) {
      order(ground.standins(), how, 0.2);
    }
  }

  private static void order(Standins standins, String how, double probability) {
    standins
        .misbehaviour()
        .order(
            JsonMapper.shared()
                .createObjectNode()
                .put("system", "")
                .put("match", "POST .*/(messages|send)(/.*)?")
                .put("probability", probability)
                .put("how", how));
  }

  /** The personal links of some who were invited. */
  private List<URI> links(String title) {
    List<URI> links = new ArrayList<>();
    for (JsonNode mail : ground.standins().graph().sentMail()) {
      Matcher link = LINK.matcher(mail.path("body").path("content").asString(""));
      if (mail.path("subject").asString("").endsWith(" " + title) && link.find()) {
        links.add(URI.create(link.group()));
      }
    }
    return links.subList(0, Math.min(WRITERS_OF_EACH, links.size()));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    replica.kill();
    ground.close();
  }
}
