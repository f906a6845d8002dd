package org.intersession.bot.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/**
 * An embedded Redis on the loopback address with a generated password. It keeps nothing on disk: it
 * is a cache. Survives a kill of the service and is then found again.
 */
final class RedisCache implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisCache.class);

  private static final int TRIES = 100;
  private static final Duration SOON = Duration.ofMillis(50);

  private final ServerRecord record;

  private RedisCache(ServerRecord record) {
    this.record = record;
  }

  /** Adopts the server of this folder if it still runs, else starts it. */
  static RedisCache in(Path folder) throws IOException {
    Optional<ServerRecord> known = ServerRecord.read(folder);
    Optional<ProcessHandle> running = known.flatMap(record -> record.process("redis"));
    if (known.isPresent() && running.isPresent()) {
      if (answersFrom(known.get(), folder)) {
        LOG.info("Adopted the Redis that was left running, process {}", known.get().pid());
        return new RedisCache(known.get());
      }
      LOG.warn("The Redis left running does not answer; stopping process {}", known.get().pid());
      Processes.stop(running.get(), 5);
    }
    return start(folder);
  }

  /** The address with the password, as {@code redis://:password@host:port}. */
  String url() {
    return "redis://:" + record.password() + "@127.0.0.1:" + record.port();
  }

  long pid() {
    return record.pid();
  }

  @Override
  public void close() {
    record.process("redis").ifPresent(process -> Processes.stop(process, 5));
  }

  private static RedisCache start(Path folder) throws IOException {
    String password = Processes.password();
    int port = Processes.freePort();
    Path program = Files.createDirectories(folder.resolve("program"));
    RedisServer server =
        RedisServer.newRedisServer()
            .executableProvider(ExecutableProvider.newJarResourceProvider(program.toFile()))
            .port(port)
            .setting("requirepass " + password)
            .setting("dir " + folder)
            .setting("save \"\"")
            .setting("appendonly no")
            .setting("maxmemory 128mb")
            .setting("maxmemory-policy allkeys-lru")
            // Read and thrown away: a full pipe would stop the server.
            .soutListener(line -> LOG.trace("redis: {}", line))
            .build();
    run(server);
    long pid =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().command().orElse("").startsWith(program.toString()))
            .filter(child -> isOnPort(child, port))
            .mapToLong(ProcessHandle::pid)
            .findFirst()
            .orElseThrow(() -> new IOException("Redis started and left no process"));
    ServerRecord record = new ServerRecord(pid, port, password);
    record.write(folder);
    return new RedisCache(record);
  }

  /**
   * Starts the server. A process that another thread forked while the program was being written has
   * it open for writing until it runs a program of its own, and so long the system does not run it
   * ({@code ETXTBSY}).
   */
  static void run(RedisServer server) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        server.start();
        return;
      } catch (IOException e) {
        if (tries == TRIES || e.getCause() == null || !isBusy(e.getCause())) {
          throw e;
        }
        LockSupport.parkNanos(SOON.toNanos());
      }
    }
  }

  private static boolean isBusy(Throwable refused) {
    return String.valueOf(refused.getMessage()).contains("error=26");
  }

  private static boolean isOnPort(ProcessHandle process, int port) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    // Redis rewrites its own title, after which the arguments cannot be read any more.
    return arguments.length == 0 || String.join(" ", arguments).contains(Integer.toString(port));
  }

  private static boolean answersFrom(ServerRecord record, Path folder) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), record.port()), 1000);
      socket.setSoTimeout(1000);
      String ask = "AUTH " + record.password() + "\r\nCONFIG GET dir\r\nQUIT\r\n";
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return answer.lines().anyMatch(folder.toString()::equals);
    } catch (IOException | java.io.UncheckedIOException e) {
      LOG.debug("Redis does not answer: {}", e.getMessage());
      return false;
    }
  }
}
