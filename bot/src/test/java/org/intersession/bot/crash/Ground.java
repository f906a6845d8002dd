package org.intersession.bot.crash;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;
import org.intersession.integrations.standins.core.Switch;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.embedded.RedisServer;

/** What outlives a killed service: the database, Redis, and the stand-ins with their ledger. */
final class Ground implements AutoCloseable {
  private final Path work;
  private final int databasePort = freePort();
  private final int redisPort = freePort();
  private final Standins standins = Standins.start(StandinsSettings.defaults());
  private final HikariDataSource pool;
  private final Program program;
  private EmbeddedPostgres postgres;
  private RedisServer redis;

  Ground(Path work) throws IOException {
    this.work = work;
    program = new Program(work);
    postgres = startPostgres();
    redis = startRedis();
    pool = new HikariDataSource();
    pool.setJdbcUrl(databaseUrl());
    pool.setUsername("postgres");
    pool.setPassword("postgres");
    pool.setMaximumPoolSize(2);
    pool.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
  }

  /** The settings by which a service stands on it. */
  List<String> settings() {
    return List.of(
        "--intersession.database.url=" + databaseUrl(),
        "--intersession.database.user=postgres",
        "--intersession.database.password=postgres",
        "--intersession.redis.url=redis://127.0.0.1:" + redisPort,
        "--intersession.sandbox.standins=" + standins.base());
  }

  /** A mailbox of the stand-in takes more than thirty mails a minute. */
  Ground withoutMailLimits() {
    standins.switches().set(Switch.GRAPH_MAIL_LIMITS, false);
    return this;
  }

  Path work() {
    return work;
  }

  /** The service that stands on it. */
  Program program() {
    return program;
  }

  Standins standins() {
    return standins;
  }

  JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  void restartDatabase() throws IOException {
    postgres.close();
    postgres = startPostgres();
    // The pool does not look whether a line that was used just now is still one.
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  void stopRedis() throws IOException {
    redis.stop();
  }

  void startRedisAgain() throws IOException {
    if (!redis.isActive()) {
      redis = startRedis();
    }
  }

  void flushRedis() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), redisPort)) {
      socket.getOutputStream().write("FLUSHALL\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    }
  }

  private String databaseUrl() {
    return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres";
  }

  private EmbeddedPostgres startPostgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(databasePort)
        .setDataDirectory(work.resolve("postgres"))
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(work.resolve("program").toFile())
        .setPGStartupWait(Duration.ofSeconds(60))
        // Given after the -F of the starter, so these win.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("unix_socket_directories", "''")
        .start();
  }

  private RedisServer startRedis() throws IOException {
    Files.createDirectories(work.resolve("redis"));
    RedisServer server =
        RedisServer.newRedisServer()
            .port(redisPort)
            .setting("bind 127.0.0.1")
            .setting("dir " + work.resolve("redis"))
            .setting("save \"\"")
            .setting("appendonly no")
            .build();
    server.start();
    return server;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    redis.stop();
    postgres.close();
    standins.close();
  }
}
