package org.intersession.bot.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.intersession.bot.TestFork;

/** The one embedded PostgreSQL of a test run, shared with the tests of the whole service. */
public final class TestPostgres {
  private TestPostgres() {}

  /** The JDBC address of a database on it. */
  public static String url(String database) {
    return server().url().replaceFirst("/[^/]+$", "/" + database);
  }

  /** The user of every database on it. */
  public static String user() {
    return server().user();
  }

  /** The password of that user. */
  public static String password() {
    return server().password();
  }

  private static PostgresServer server() {
    PostgresServer server = Shared.SERVERS.postgres();
    if (server == null) {
      throw new IllegalStateException(
          "the servers of the test run were started without PostgreSQL");
    }
    return server;
  }

  /** Started on first use; adopted by later runs of the same build, stopped with the JVM. */
  private static final class Shared {
    private static final Servers SERVERS = start();

    private static Servers start() {
      try {
        Servers servers = Servers.start(Path.of(TestFork.own("target/test-home")), true, true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers)));
        return servers;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(Servers servers) {
      try {
        servers.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
