package org.intersession.integrations.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.intersession.integrations.SharedMemory;
import redis.embedded.RedisServer;

/** A real Redis for tests, on a port of its own. */
public final class TestRedis implements AutoCloseable {
  private final int port;
  private RedisServer server;

  private TestRedis(int port) {
    this.port = port;
  }

  /** A running server. */
  public static TestRedis started() {
    TestRedis redis = new TestRedis(freePort());
    redis.start();
    return redis;
  }

  /** The shared memory of a replica that has no server. */
  public static SharedMemory nowhere() {
    return new JedisMemory(Optional::empty);
  }

  /** The shared memory of a replica that uses this server. */
  public SharedMemory memory() {
    JedisMemory memory = new JedisMemory(() -> Optional.of(url()));
    memory.greet();
    return memory;
  }

  String url() {
    return "redis://127.0.0.1:" + port;
  }

  void start() {
    try {
      server =
          RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"").build();
      server.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void stop() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
