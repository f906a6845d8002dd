import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rounds of {@code rounds.sh}: {@code WORK ROUNDS SEED}. */
public final class Crash {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int STANDINS = 43_910;
  private static final int SERVICE = 43_911;
  private static final int MEETINGS_A_ROUND = 3;

  private static final Pattern BOOKED = Pattern.compile("is booked: (Crash \\d+-\\d+)");

  private final Path work;
  private final int rounds;
  private final Random random;
  private final Path archive;
  private Process service;
  private final TreeMap<String, Integer> histogram = new TreeMap<>();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final TreeSet<String> trouble = new TreeSet<>();

  private Crash(Path work, int rounds, long seed) {
    this.work = work;
    this.rounds = rounds;
    this.random = new Random(seed);
    this.archive = work.resolve("classes.jsa");
  }

  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[2]);
    System.out.println("seed " + seed);
    System.exit(
        new Crash(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    Process standins = standins();
    try {
      // Zoom takes a hundred changes a day for each host, which these rounds are more than.
      standins("POST", "/standins/switches", Map.of("zoom.rate-limits", false));
      start(List.of("-XX:ArchiveClassesAtExit=" + archive));
      service.destroy();
      service.waitFor();
      start(sharing());
      Instant begun = Instant.now();
      for (int round = 1; round <= rounds; round++) {
        round(round);
        if (round % 20 == 0) {
          System.out.printf(
              "%d rounds, %d s%n", round, Duration.between(begun, Instant.now()).toSeconds());
        }
      }
      standins("DELETE", "/standins/misbehave", null);
      settle();
      return judge();
    } finally {
      service.destroy();
      service.waitFor();
      standins.destroy();
    }
  }

  private void round(int round) throws Exception {
    LocalDate day = LocalDate.of(2027, 1, 4).plusDays(round);
    for (int meeting = 1; meeting <= MEETINGS_A_ROUND; meeting++) {
      say(
          "meet \"Crash %d-%d\" %s %02d:00 UTC 30 min 20 people on zoom"
              .formatted(round, meeting, day, 6 + 4 * meeting));
    }
    String trouble = misbehave(round);
    Instant since = Instant.now();
    List<CompletableFuture<Void>> confirmations = new ArrayList<>();
    for (int number : openDrafts()) {
      confirmations.add(CompletableFuture.runAsync(() -> sayAnyhow("yes " + number)));
    }
    // A quarter of the kills come before anything is recorded, perhaps; the others after.
    if (round % 8 > 1) {
      awaitFirstDelivery(since);
    }
    Thread.sleep(random.nextInt(trouble.isEmpty() ? 300 : 700));
    service.destroyForcibly();
    service.waitFor();
    CompletableFuture.allOf(confirmations.toArray(CompletableFuture[]::new)).join();
    count(since);
    if (random.nextInt(10) == 0) {
      flushRedis();
    }
    start(sharing());
  }

  private void awaitFirstDelivery(Instant since) throws Exception {
    try (Connection database = database();
        var query =
            database.prepareStatement("SELECT count(*) FROM delivery WHERE requested_at >= ?")) {
      query.setTimestamp(1, Timestamp.from(since));
      for (int tries = 0; tries < 2000; tries++) {
        try (ResultSet count = query.executeQuery()) {
          count.next();
          if (count.getInt(1) > 0) {
            return;
          }
        }
        Thread.sleep(5);
      }
    }
  }

  /** Some rounds see a slow Zoom, some one that takes the request and cuts the line. */
  private String misbehave(int round) throws Exception {
    standins("DELETE", "/standins/misbehave", null);
    String how =
        switch (round % 4) {
          case 0 -> "latency:300";
          case 1 -> "lost-answer";
          case 2 -> "status:429";
          default -> "";
        };
    if (!how.isEmpty()) {
      standins(
          "POST",
          "/standins/misbehave",
          Map.of("system", "zoom", "match", "POST .*/meetings", "times", 3, "how", how));
    }
    return how;
  }

  private void count(Instant since) throws Exception {
    try (Connection database = database();
        var query =
            database.prepareStatement(
                "SELECT state, count(*) FROM delivery"
                    + " WHERE requested_at >= ? AND purpose = 'meeting-create' GROUP BY state")) {
      query.setTimestamp(1, Timestamp.from(since));
      int rows = 0;
      try (ResultSet states = query.executeQuery()) {
        while (states.next()) {
          histogram.merge(states.getString(1), states.getInt(2), Integer::sum);
          rows += states.getInt(2);
        }
      }
      if (rows == 0) {
        histogram.merge("(nothing recorded yet)", 1, Integer::sum);
      }
    }
  }

  /**
   * Waits until nothing that is due is on its way, and nothing is in doubt that the outside can
   * answer: as long as it becomes less. A row may wait five minutes for its next try.
   */
  private void settle() throws Exception {
    List<String> open = List.of();
    int least = Integer.MAX_VALUE;
    Instant end = Instant.now().plusSeconds(330);
    while (Instant.now().isBefore(end)) {
      open = open();
      if (open.isEmpty()) {
        return;
      }
      if (open.size() < least) {
        least = open.size();
        end = Instant.now().plusSeconds(330);
      }
      Thread.sleep(500);
    }
    trouble.add("for 330 s nothing became less of " + open);
  }

  private List<String> open() throws Exception {
    List<String> open = new ArrayList<>();
    try (Connection database = database();
        ResultSet rows =
            database
                .createStatement()
                .executeQuery(
                    "SELECT concat_ws(' ', purpose, subject, state, attempt, due, reason)"
                        + " FROM delivery WHERE not_before <= now() AND (state IN ('PENDING', 'SENDING')"
                        + " OR state = 'UNKNOWN'"
                        + " AND purpose IN ('meeting-create', 'meeting-change', 'meeting-cancel'))")) {
      while (rows.next()) {
        open.add(rows.getString(1));
      }
    }
    return open;
  }

  private boolean judge() throws Exception {
    TreeMap<String, Integer> held = new TreeMap<>();
    for (JsonNode meeting :
        JSON.readTree(standins("GET", "/standins/zoom/meetings", null))) {
      held.merge(meeting.path("topic").asString(""), 1, Integer::sum);
    }
    TreeMap<String, String> booked = new TreeMap<>();
    try (Connection database = database();
        ResultSet meetings =
            database.createStatement().executeQuery("SELECT title, state FROM meeting")) {
      while (meetings.next()) {
        booked.put(meetings.getString(1), meetings.getString(2));
      }
    }
    booked.forEach(
        (title, state) -> {
          int times = held.getOrDefault(title, 0);
          if (times != 1) {
            trouble.add(title + " (" + state + ") is held " + times + " times");
          }
        });
    acknowledged.stream()
        .filter(title -> !booked.containsKey(title))
        .forEach(title -> trouble.add(title + " was acknowledged and is lost"));
    held.keySet().stream()
        .filter(title -> !booked.containsKey(title))
        .forEach(title -> trouble.add(title + " is an orphan"));
    System.out.println();
    System.out.println("| state of the ledger's rows at the kill | times |");
    System.out.println("|---|---|");
    histogram.forEach((state, times) -> System.out.println("| " + state + " | " + times + " |"));
    System.out.println();
    System.out.printf(
        "%d rounds, %d meetings confirmed (%d acknowledged before the kill), %d held exactly once, %d misses%n",
        rounds,
        booked.size(),
        acknowledged.size(),
        booked.keySet().stream().filter(title -> held.getOrDefault(title, 0) == 1).count(),
        trouble.size());
    trouble.forEach(System.out::println);
    return trouble.isEmpty();
  }

  private List<Integer> openDrafts() throws Exception {
    List<Integer> numbers = new ArrayList<>();
    try (Connection database = database();
        ResultSet drafts =
            database
                .createStatement()
                .executeQuery("SELECT number FROM desk_draft WHERE state = 'READY'")) {
      while (drafts.next()) {
        numbers.add(drafts.getInt(1));
      }
    }
    return numbers;
  }

  private String say(String line) throws Exception {
    String body =
        JSON.writeValueAsString(
            Map.of("channel", "spwg", "person", "secretariat", "text", line));
    HttpResponse<String> answer = send("POST", SERVICE, "/sandbox/say", body);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(line + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** A confirmation whose service dies under it. */
  private void sayAnyhow(String line) {
    try {
      Matcher told = BOOKED.matcher(say(line));
      if (told.find()) {
        acknowledged.add(told.group(1));
      }
    } catch (Exception e) {
      // Killed before it answered: what it did stands in the record.
    }
  }

  private String standins(String method, String path, Map<String, ?> body) throws Exception {
    return send(method, STANDINS, path, body == null ? "" : JSON.writeValueAsString(body)).body();
  }

  private static HttpResponse<String> send(String method, int port, String path, String body)
      throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private Process standins() throws Exception {
    Process process =
        new ProcessBuilder(
                java(),
                "-jar",
                jar(),
                "standins",
                "--port",
                String.valueOf(STANDINS),
                "--ledger",
                work.resolve("ledger.jsonl").toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("standins.log").toFile())
            .start();
    await(STANDINS, "/standins/health", process);
    return process;
  }

  private List<String> sharing() {
    return List.of("-XX:SharedArchiveFile=" + archive);
  }

  private void start(List<String> options) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "@infra/container/java.options"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-jar",
            jar(),
            "--spring.profiles.active=sandbox",
            "--server.port=" + SERVICE,
            "--intersession.home=" + work.resolve("home"),
            "--intersession.sandbox.standins=http://127.0.0.1:" + STANDINS,
            "--intersession.sandbox.now=2027-01-04T09:00:00Z",
            "--intersession.delivery.lease=3s",
            "--intersession.delivery.at-once=1",
            "--intersession.meetings.daily-writes=100000"));
    service =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("service.log").toFile()))
            .start();
    await(SERVICE, "/actuator/health/readiness", service);
  }

  private void await(int port, String path, Process process) throws Exception {
    for (int tries = 0; tries < 6000 && process.isAlive(); tries++) {
      try {
        if (send("GET", port, path, "").statusCode() == 200) {
          return;
        }
      } catch (java.io.IOException e) {
        // Not listening yet.
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException(
        "nothing listens on " + port + "; " + tail(work.resolve("service.log")));
  }

  private static String tail(Path log) throws Exception {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
  }

  private void flushRedis() throws Exception {
    Properties redis = record("redis");
    try (var socket =
        new java.net.Socket("127.0.0.1", Integer.parseInt(redis.getProperty("port")))) {
      String words = "AUTH " + redis.getProperty("password") + "\r\nFLUSHALL\r\nQUIT\r\n";
      socket.getOutputStream().write(words.getBytes());
      socket.getInputStream().readAllBytes();
    }
  }

  private Connection database() throws Exception {
    Properties postgres = record("postgres");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgres.getProperty("port") + "/postgres",
        "postgres",
        postgres.getProperty("password"));
  }

  private Properties record(String server) throws Exception {
    Properties properties = new Properties();
    try (var reader =
        Files.newBufferedReader(
            work.resolve("home").resolve(server).resolve("server.properties"))) {
      properties.load(reader);
    }
    return properties;
  }

  private String jar() {
    return work.resolve("out").resolve("intersession.jar").toString();
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }
}
