package org.intersession.bot.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Very many reminders through two replicas: how fast, how exact, and at what cost. */
final class Fanout implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  /** What leaves first, so that start and compilation count for none of the others. */
  private static final int FIRST = 5000;

  private final Plan plan;
  private final Ground ground;
  private final List<Replica> replicas = new ArrayList<>();
  private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private int tooMany;
  private int drained;

  private Fanout(Plan plan) throws IOException, InterruptedException {
    this.plan = plan;
    ground = new Ground(plan.work());
    List<String> settings = new ArrayList<>(ground.settings());
    settings.addAll(
        List.of(
            "--intersession.mail.sender.mailboxes=" + String.join(",", FanoutLoad.mailboxes()),
            "--intersession.sandbox.pace=" + plan.pace(),
            "--intersession.sandbox.pace-since=" + since,
            // Twenty seconds of the real time.
            "--intersession.delivery.lease=" + 20 * plan.pace() + "s",
            "--intersession.delivery.at-once-in.chat=12",
            "--intersession.reminders.post=1h",
            "--spring.datasource.hikari.maximum-pool-size=40"));
    for (String name : List.of("one", "other")) {
      Replica replica = new Replica(name, ground, settings, Instant.now());
      replica.awaitReady();
      replicas.add(replica);
    }
    ground.standins().clock().pace(plan.pace());
  }

  /**
   * How many, by which way, and how many times as fast the quotas' time passes.
   *
   * @param permitted a second of that time, once the first minute's quota is used
   */
  record Plan(Path work, int recipients, boolean chat, int pace, double permitted) {}

  /**
   * What came of it.
   *
   * @param rate of what was permitted, from the first to the last
   * @param memory of the two processes in MB, at each quarter
   */
  record Outcome(
      Plan plan,
      Duration took,
      double rate,
      int tooMany,
      int lost,
      int doubled,
      Duration processor,
      List<Long> memory) {
    double millisEach() {
      return processor.toNanos() / 1e6 / plan.recipients();
    }

    String row() {
      return "| %s | %,d | %.0f s | %s | %d | %d | %d | %.2f ms | %s MB |"
          .formatted(
              plan.chat() ? "Teams chat" : "mail, 34 mailboxes",
              plan.recipients(),
              took.toMillis() / 1000.0,
              rate == 0 ? "within the first minute’s quota" : "%.1f %%".formatted(100 * rate),
              tooMany,
              lost,
              doubled,
              millisEach(),
              memory.stream().map(String::valueOf).collect(Collectors.joining(" → ")));
    }
  }

  static final String HEADING =
      "| way | recipients | first to last | of the permitted rate | 429s | lost | doubled"
          + " | own processor time each | memory at each quarter |\n|---|---|---|---|---|---|---|---|---|";

  static Outcome run(Plan plan) throws IOException, InterruptedException {
    try (Fanout fanout = new Fanout(plan)) {
      return fanout.run();
    }
  }

  private Outcome run() throws IOException, InterruptedException {
    FanoutLoad load = new FanoutLoad(ground, FIRST + plan.recipients());
    load.prepare(plan.chat());
    warmUp(load);
    ground.standins().ledger().clear();
    Duration before = processor();
    load.release(plan.chat(), quick(Instant.now()), FIRST, plan.recipients());
    List<Long> memory = new ArrayList<>();
    List<Instant> times = new ArrayList<>();
    Instant end = Instant.now().plus(PATIENCE);
    while (times.size() < plan.recipients() && Instant.now().isBefore(end) && waiting() > 0) {
      Thread.sleep(1000);
      drain(times);
      if (times.size() >= plan.recipients() * (memory.size() + 1L) / 4) {
        memory.add(memory());
      }
    }
    Duration spent = processor().minus(before);
    drain(times);
    if (times.isEmpty()) {
      throw new AssertionError("nothing left within " + PATIENCE.toMinutes() + " minutes");
    }
    times.sort(Comparator.naturalOrder());
    Duration took = Duration.between(times.get(0), times.get(times.size() - 1));
    Map<String, Long> byReader = byReader();
    int doubled = (int) byReader.values().stream().filter(count -> count > 1).count();
    return new Outcome(
        plan,
        took,
        least() / Math.max(0.001, took.toMillis() / 1000.0),
        tooMany,
        FIRST + plan.recipients() - byReader.size(),
        doubled,
        spent,
        memory);
  }

  /** Ends when every quota is as if nothing had left. */
  private void warmUp(FanoutLoad load) throws InterruptedException {
    load.release(plan.chat(), quick(Instant.now()), 0, FIRST);
    while (waiting() > 0) {
      Thread.sleep(500);
    }
    Duration longest = plan.chat() ? Duration.ofSeconds(2) : Duration.ofSeconds(70);
    Thread.sleep(longest.dividedBy(plan.pace()).toMillis());
  }

  /** The shortest time in seconds that the limits permit from the first to the last. */
  private double least() {
    if (plan.chat()) {
      return (plan.recipients() - 50) / plan.permitted();
    }
    int each =
        (plan.recipients() + FanoutLoad.mailboxes().size() - 1) / FanoutLoad.mailboxes().size();
    return 60.0 * ((each - 1) / 30);
  }

  private void drain(List<Instant> times) {
    List<ObjectNode> accepted = ground.standins().ledger().accepted();
    List<ObjectNode> refused = ground.standins().ledger().refused();
    accepted.stream()
        .filter(
            line ->
                line.path("event").asString("").equals(plan.chat() ? "message.sent" : "mail.sent"))
        .skip(drained)
        .map(line -> Instant.parse(line.path("at").asString()))
        .forEach(times::add);
    drained = times.size();
    tooMany = (int) refused.stream().filter(line -> line.path("status").asInt() == 429).count();
  }

  private Map<String, Long> byReader() {
    Stream<String> readers =
        plan.chat()
            ? ground.standins().connector().conversationList().stream()
                .filter(one -> one.path("personal").asBoolean())
                .flatMap(
                    one ->
                        one.path("activities")
                            .valueStream()
                            .map(said -> one.path("id").asString("")))
            : ground.standins().graph().sentMail().stream().map(Fanout::reader);
    return readers.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String reader(JsonNode mail) {
    return mail.path("toRecipients").path(0).path("emailAddress").path("address").asString("");
  }

  private long waiting() {
    return ground
        .jdbc()
        .sql(
            "SELECT count(*) FROM delivery WHERE purpose = 'reminder'"
                + " AND state IN ('PENDING', 'SENDING', 'UNKNOWN')")
        .query(Long.class)
        .single();
  }

  private Instant quick(Instant now) {
    return since.plus(Duration.between(since, now).multipliedBy(plan.pace()));
  }

  private Duration processor() {
    return replicas.stream()
        .map(replica -> replica.handle().info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private long memory() throws IOException {
    long kilobytes = 0;
    for (Replica replica : replicas) {
      Path status = Path.of("/proc", Long.toString(replica.handle().pid()), "status");
      kilobytes +=
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum();
    }
    return kilobytes / 1024;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (Replica replica : replicas) {
      replica.kill();
    }
    ground.close();
  }
}
