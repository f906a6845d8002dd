package org.intersession.bot.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

class EmbeddedServersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''"
  })
  void postgresIsDurableAndListensOnLoopbackOnly(String setting, String value) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                TestPostgres.url("postgres"), TestPostgres.user(), TestPostgres.password());
        ResultSet shown = connection.createStatement().executeQuery("SHOW " + setting)) {
      shown.next();

      assertThat(shown.getString(1)).isEqualTo(value);
    }
  }

  @Test
  void postgresAsksForItsPassword() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(TestPostgres.url("postgres"), "postgres", "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void everythingStandsInTheHomeThatOnlyItsOwnerReads() throws Exception {
    try (PostgresServer server = PostgresServer.in(home())) {
      assertThat(folder.resolve("home/postgres/program")).isDirectory();
      assertThat(folder.resolve("home/postgres/data/PG_VERSION")).exists();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().getParent())))
          .isEqualTo("rwx------");
      assertThat(server.url()).startsWith("jdbc:postgresql://127.0.0.1:");
    }
  }

  @Test
  void serversLeftByAKilledServiceAreAdopted() throws Exception {
    PostgresServer postgres = PostgresServer.in(home());
    RedisCache redis = RedisCache.in(Files.createDirectories(folder.resolve("redis")));

    try (PostgresServer postgresAgain = PostgresServer.in(home());
        RedisCache redisAgain = RedisCache.in(folder.resolve("redis"))) {
      assertThat(postgresAgain.pid()).isEqualTo(postgres.pid());
      assertThat(redisAgain.pid()).isEqualTo(redis.pid());
    }
    assertThat(ProcessHandle.of(postgres.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(ProcessHandle.of(redis.pid()).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aProgramThatIsStillOpenForWritingIsRunAMomentLater() throws Exception {
    File program =
        ExecutableProvider.newJarResourceProvider(
                Files.createDirectories(folder.resolve("program")).toFile())
            .get();
    RedisServer server =
        RedisServer.newRedisServer()
            .executableProvider(() -> program)
            .port(Processes.freePort())
            .setting("bind 127.0.0.1")
            .setting("save \"\"")
            .build();
    FileChannel writing = FileChannel.open(program.toPath(), StandardOpenOption.WRITE);
    assertThatThrownBy(server::start).hasMessageContaining("Failed to start");
    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              try {
                writing.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    RedisCache.run(server);
    try {
      assertThat(server.isActive()).isTrue();
    } finally {
      server.stop();
    }
  }

  @Test
  void aRecordThatNamesSomebodyElsesProcessTouchesItNot() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      PostgresServer.in(home()).close();
      ServerRecord record = ServerRecord.read(home()).orElseThrow();
      Files.writeString(
          home().resolve("data/postmaster.pid"),
          stranger.pid() + "\n" + home().resolve("data") + "\n0\n" + record.port() + "\n");
      Path redis = Files.createDirectories(folder.resolve("redis"));
      new ServerRecord(stranger.pid(), 1, "x").write(redis);

      try (PostgresServer postgres = PostgresServer.in(home());
          RedisCache cache = RedisCache.in(redis)) {
        assertThat(postgres.pid()).isNotEqualTo(stranger.pid());
        assertThat(cache.pid()).isNotEqualTo(stranger.pid());
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void dataIsStillThereAfterTheServerWasKilled() throws Exception {
    long killed;
    try (PostgresServer server = PostgresServer.in(home())) {
      killed = server.pid();
      execute(server, "CREATE TABLE kept (id int)");
      ProcessHandle postmaster = ProcessHandle.of(killed).orElseThrow();
      postmaster.destroyForcibly();
      postmaster.onExit().join();
    }

    try (PostgresServer again = PostgresServer.in(home())) {
      execute(again, "INSERT INTO kept VALUES (1)");

      assertThat(again.pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void twoServicesNeverShareAHome() throws IOException {
    try (Home home = Home.take(folder)) {
      assertThatThrownBy(() -> Home.take(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another Intersession is running")
          .hasMessageContaining("intersession.home");
      assertThat(home.folder("x")).isDirectory();
    }
  }

  private Path home() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    return Files.createDirectories(home.resolve("postgres"));
  }

  private static void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(server.url(), server.user(), server.password())) {
      connection.createStatement().execute(sql);
    }
  }
}
