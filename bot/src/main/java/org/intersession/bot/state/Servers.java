package org.intersession.bot.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The embedded servers of one home, those of them that are needed; shared within one process. */
final class Servers implements AutoCloseable {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Map<Path, Servers> RUNNING = new HashMap<>();

  private final Path path;
  private final Home home;
  private final @Nullable PostgresServer postgres;
  private final @Nullable RedisCache redis;
  private int users;

  private Servers(
      Path path, Home home, @Nullable PostgresServer postgres, @Nullable RedisCache redis) {
    this.path = path;
    this.home = home;
    this.postgres = postgres;
    this.redis = redis;
  }

  /** Starts or adopts what is needed, both at once. */
  static Servers start(Path folder, boolean needsPostgres, boolean needsRedis) throws IOException {
    Path path = folder.toAbsolutePath().normalize();
    LOCK.lock();
    try {
      Servers servers = RUNNING.get(path);
      if (servers == null) {
        servers = open(path, needsPostgres, needsRedis);
        RUNNING.put(path, servers);
      }
      servers.users++;
      return servers;
    } finally {
      LOCK.unlock();
    }
  }

  @Nullable PostgresServer postgres() {
    return postgres;
  }

  @Nullable RedisCache redis() {
    return redis;
  }

  @Override
  public void close() throws IOException {
    LOCK.lock();
    try {
      if (--users > 0) {
        return;
      }
      RUNNING.remove(path);
      if (redis != null) {
        redis.close();
      }
      if (postgres != null) {
        postgres.close();
      }
      home.close();
    } finally {
      LOCK.unlock();
    }
  }

  private static Servers open(Path path, boolean needsPostgres, boolean needsRedis)
      throws IOException {
    Home home = Home.take(path);
    try {
      CompletableFuture<@Nullable RedisCache> redis =
          CompletableFuture.supplyAsync(() -> needsRedis ? redisOf(home) : null);
      PostgresServer postgres = needsPostgres ? PostgresServer.in(home.folder("postgres")) : null;
      return new Servers(path, home, postgres, redis.join());
    } catch (IOException | CompletionException e) {
      home.close();
      throw new IOException("The embedded servers in " + path + " do not start: " + cause(e), e);
    }
  }

  private static RedisCache redisOf(Home home) {
    try {
      return RedisCache.in(home.folder("redis"));
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static @Nullable String cause(Exception e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
