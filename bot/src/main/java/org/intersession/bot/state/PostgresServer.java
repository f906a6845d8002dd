package org.intersession.bot.state;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL that is a real record: durable writes, a generated password, everything in
 * its own folder. Survives a kill of the service and is then found again.
 */
final class PostgresServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final String USER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ServerRecord record;
  private final @Nullable EmbeddedPostgres started;

  private PostgresServer(ServerRecord record, @Nullable EmbeddedPostgres started) {
    this.record = record;
    this.started = started;
  }

  /** Adopts the server of this folder if it still runs, else starts it. */
  static PostgresServer in(Path folder) throws IOException {
    Path data = folder.resolve("data");
    Optional<ServerRecord> known = ServerRecord.read(folder);
    if (known.isPresent()) {
      Optional<ProcessHandle> running = postmaster(data);
      if (running.isPresent()) {
        ServerRecord record =
            new ServerRecord(
                running.get().pid(), portOf(data, known.get().port()), known.get().password());
        if (answersFrom(record, data)) {
          LOG.info("Adopted the PostgreSQL that was left running, process {}", record.pid());
          return new PostgresServer(record, null);
        }
        LOG.warn("The PostgreSQL left running does not answer; stopping process {}", record.pid());
        Processes.stop(running.get(), 20);
      }
    }
    // PostgreSQL does not start while the file names a living process, even somebody else's.
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    return start(folder, data, known.map(ServerRecord::password));
  }

  /** The address for JDBC, without the password. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + record.port() + "/postgres";
  }

  String user() {
    return USER;
  }

  String password() {
    return record.password();
  }

  long pid() {
    return record.pid();
  }

  @Override
  public void close() throws IOException {
    if (started != null) {
      started.close();
    }
    Processes.running(record.pid(), "postgres")
        .ifPresent(postmaster -> Processes.stop(postmaster, 20));
  }

  private static PostgresServer start(Path folder, Path data, Optional<String> known)
      throws IOException {
    String password = known.orElseGet(Processes::password);
    int port = Processes.freePort();
    // Written first: a kill during the start must not leave a data folder without its password.
    new ServerRecord(0, port, password).write(folder);
    Path passwordFile = Files.createTempFile(folder, "initdb", ".pw");
    Files.writeString(passwordFile, password);
    // Read when the builder is made; its default is a folder that everyone may write to.
    System.setProperty("ot.epg.working-dir", folder.resolve("work").toString());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.resolve("program").toFile())
            // An instance of its own: the starter remembers the program's folder by it.
            .setPgBinaryResolver(new Program(folder))
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(PATIENCE)
            // These become options of initdb; the last one given counts, over its "trust".
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            // Stretching protects a password that can be guessed; this one is of 192 random bits,
            // and every connection would pay for it.
            .setLocaleConfig("set", "scram_iterations=1")
            .setConnectConfig("password", password)
            // Given after the -F of the starter, so these win.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "''")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", "32MB");
    EmbeddedPostgres started;
    try {
      started = builder.start();
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    long pid =
        postmaster(data)
            .map(ProcessHandle::pid)
            .orElseThrow(
                () -> new IOException("PostgreSQL started and left no process in " + data));
    ServerRecord record = new ServerRecord(pid, port, password);
    record.write(folder);
    return new PostgresServer(record, started);
  }

  /** The server's program, unpacked once for each folder. */
  private record Program(Path folder) implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
  }

  private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
    List<String> lines = pidFile(data);
    return lines.isEmpty()
        ? Optional.empty()
        : Processes.running(Long.parseLong(lines.get(0).strip()), "postgres");
  }

  /** The fourth line of postmaster.pid is the port. */
  private static int portOf(Path data, int recorded) throws IOException {
    List<String> lines = pidFile(data);
    return lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : recorded;
  }

  private static List<String> pidFile(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Waits while the server starts or recovers; true if it is the one of this data folder. */
  private static boolean answersFrom(ServerRecord record, Path data) {
    PostgresServer server = new PostgresServer(record, null);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && Processes.running(record.pid(), "postgres").isPresent()) {
      try (Connection connection =
              DriverManager.getConnection(server.url(), USER, record.password());
          Statement statement = connection.createStatement();
          ResultSet folder = statement.executeQuery("SHOW data_directory")) {
        return folder.next() && Path.of(folder.getString(1)).equals(data);
      } catch (SQLException e) {
        LOG.debug("PostgreSQL does not answer yet: {}", e.getMessage());
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
    return false;
  }
}
