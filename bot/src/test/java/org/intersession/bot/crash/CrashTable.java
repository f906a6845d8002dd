package org.intersession.bot.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two replicas send reminders, one of them is killed at a random moment, in most rounds with some
 * trouble besides; at the end what arrived is compared with what was to arrive.
 */
final class CrashTable implements AutoCloseable {
  /** A Saturday evening in UTC, at which nobody is at work. */
  private static final Instant FIRST = Instant.parse("2027-01-02T20:00:00Z");

  private static final Duration WEEK = Duration.ofDays(7);

  /** To the Friday after, at ten: everybody has had a morning, and who lives by UTC is at work. */
  private static final Duration TO_FRIDAY = Duration.ofDays(5).plusHours(14);

  private static final int ANSWERING = 3;

  private final Plan plan;
  private final Random random;
  private final Ground ground;
  private final List<Replica> replicas = new ArrayList<>();
  private final Books books;
  private String title = "";
  private int request;

  private CrashTable(Plan plan) throws IOException, InterruptedException {
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.ground = new Ground(plan.work()).withoutMailLimits();
    List<String> settings = new ArrayList<>(ground.settings());
    settings.addAll(settings(plan));
    for (String name : List.of("one", "other")) {
      Replica replica = new Replica(name, ground, settings, FIRST);
      replica.awaitReady();
      replicas.add(replica);
    }
    books = new Books(ground, plan.addresses());
  }

  /**
   * How many rounds, with how many Parties that have a focal point each.
   *
   * @param lease after which a sender without a sign of life is taken for dead
   */
  record Plan(Path work, int rounds, int parties, long seed, Duration lease) {
    List<String> codes() {
      return IntStream.range(100, 100 + parties).mapToObj(number -> "Z" + number).toList();
    }

    List<String> addresses() {
      return codes().stream().map(Plan::address).toList();
    }

    static String address(String code) {
      return "focal.point@" + code.toLowerCase(java.util.Locale.ROOT) + ".example";
    }
  }

  /** Runs the rounds. */
  static Verdict run(Plan plan) throws IOException, InterruptedException {
    try (CrashTable table = new CrashTable(plan)) {
      for (int round = 0; round < plan.rounds(); round++) {
        table.round(round);
        if (round % 20 == 19) {
          System.out.printf("%d rounds%n", round + 1);
        }
      }
      return table.books.verdict();
    }
  }

  private static List<String> settings(Plan plan) throws IOException {
    Path list = plan.work().resolve("parties.csv");
    StringBuilder csv = new StringBuilder("code,kind,region,order,en\n");
    plan.codes()
        .forEach(code -> csv.append(code).append(",party,Here,,Land ").append(code).append('\n'));
    Files.createDirectories(plan.work());
    Files.writeString(list, csv, StandardCharsets.UTF_8);
    return List.of(
        "--intersession.instrument.parties=" + list,
        "--intersession.instrument.groups=",
        "--intersession.desk.zone=UTC",
        "--intersession.delivery.lease=" + plan.lease().toSeconds() + "s",
        "--intersession.delivery.at-once=2",
        "--intersession.delivery.pace.mail=100000/1s",
        "--intersession.mail.sender.mailboxes=notices-01@example.org,notices-02@example.org",
        "--intersession.reminders.recall=0s",
        "--intersession.reminders.second=100000",
        "--intersession.reminders.post=1h",
        "--intersession.reminders.officer=secretariat@example.org");
  }

  /** A request; then its reminder by hand; then a step of its ladder; then the next request. */
  private void round(int round) throws IOException, InterruptedException {
    Instant saturday = FIRST.plus(WEEK.multipliedBy(round));
    moveTo(saturday);
    books.begin(round);
    switch (round % 3) {
      case 0 -> open(round, saturday);
      case 1 -> replicas.get(random.nextInt(2)).say("remind " + request);
      default -> {}
    }
    if (round % 3 == 1) {
      confirm();
      answer(ANSWERING);
    }
    Trouble trouble =
        plan.rounds() < 20
            ? Trouble.values()[round % Trouble.values().length]
            : Trouble.values()[random.nextInt(Trouble.values().length)];
    trouble.begin(ground);
    books.expect(title, request);
    Instant friday = saturday.plus(TO_FRIDAY);
    moveTo(friday);
    killInTheMiddle(round, trouble, friday);
  }

  private void killInTheMiddle(int round, Trouble trouble, Instant friday)
      throws IOException, InterruptedException {
    if (round % 4 != 0) {
      books.awaitUnderWay(Duration.ofSeconds(8));
    }
    Thread.sleep(random.nextInt(round % 4 == 0 ? 1500 : 500));
    trouble.strike(ground);
    Replica dying = replicas.get(random.nextInt(2));
    Replica living = replicas.get(1 - replicas.indexOf(dying));
    dying.kill();
    books.killed(trouble);
    if (round % 3 > 0) {
      answerAt(living, ANSWERING);
    }
    Trouble.end(ground);
    // In every other round it comes back while the living one still takes over its work.
    boolean atOnce = round % 2 == 0;
    if (atOnce) {
      dying.startAgain(living.now());
    }
    // The business clock goes on: what the ladder asks for now is due a little after it was set.
    books.awaitRest(round % 3 == 2, friday.plus(Duration.ofMinutes(10)));
    if (!atOnce) {
      dying.startAgain(living.now());
    }
    dying.awaitReady();
    if (round % 3 == 2) {
      books.close(request, friday);
    }
  }

  private void open(int round, Instant saturday) throws IOException, InterruptedException {
    title = "Report " + (1000 + round);
    // The first step of the ladder is on the Tuesday of the third week.
    String due = saturday.plus(Duration.ofDays(14 + 3 + 21)).toString().substring(0, 10);
    replicas.get(random.nextInt(2)).say("request \"" + title + "\" from all Parties by " + due);
    confirm();
    request = books.newestRequest();
  }

  private void confirm() throws IOException, InterruptedException {
    replicas.get(random.nextInt(2)).say("yes");
  }

  private void answer(int count) throws IOException, InterruptedException {
    answerAt(replicas.get(random.nextInt(2)), count);
  }

  /** Some who have not answered do, by the link in their mail. */
  private void answerAt(Replica replica, int count) throws IOException, InterruptedException {
    List<String> silent = new ArrayList<>(books.silent(title));
    Collections.shuffle(silent, random);
    Arrived arrived = Arrived.of(ground.standins(), List.of(title));
    for (String address : silent.subList(0, Math.min(count, silent.size()))) {
      String page = arrived.page(address, title).orElse(null);
      if (page != null && replica.answers(page)) {
        books.answered(address, title, Instant.now());
      }
    }
  }

  private void moveTo(Instant now) throws IOException, InterruptedException {
    for (Replica replica : replicas) {
      replica.moveTo(now);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (Replica replica : replicas) {
      replica.kill();
    }
    ground.close();
  }
}
