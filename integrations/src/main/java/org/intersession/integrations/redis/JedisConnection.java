package org.intersession.integrations.redis;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.JedisURIHelper;

/** The client, made when Redis' address is known; short timeouts, since there is a life without. */
final class JedisConnection implements AutoCloseable {
  private static final int CONNECT_MILLIS = 200;
  private static final int ANSWER_MILLIS = 500;
  private static final int SILENCE_MILLIS = 30_000;
  private static final int CONNECTIONS = 32;

  private final Supplier<Optional<String>> url;
  private @Nullable RedisClient client;

  JedisConnection(Supplier<Optional<String>> url) {
    this.url = url;
  }

  /** The client. */
  synchronized RedisClient client() {
    if (client == null) {
      client = connect(address());
    }
    return client;
  }

  /**
   * A connection for hearing, which its user closes. It is not of the pool: what is told between
   * the last message and the end would be read as the answer to the next user's question.
   */
  Connection forHearing() {
    URI address = address();
    return new Connection(JedisURIHelper.getHostAndPort(address), settings(address));
  }

  private URI address() {
    return URI.create(
        url.get()
            .orElseThrow(() -> new JedisConnectionException("intersession.redis.url is not set")));
  }

  /** Drops the connections that nobody uses: they lead to a server that is no more. */
  synchronized void forgetIdle() {
    if (client != null) {
      client.getPool().clear();
    }
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  private static RedisClient connect(URI address) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(Duration.ofMillis(ANSWER_MILLIS));
    return RedisClient.builder()
        .fromURI(address)
        .clientConfig(settings(address))
        .poolConfig(pool)
        .build();
  }

  private static JedisClientConfig settings(URI address) {
    return DefaultJedisClientConfig.builder(address)
        .connectionTimeoutMillis(CONNECT_MILLIS)
        .socketTimeoutMillis(ANSWER_MILLIS)
        .blockingSocketTimeoutMillis(SILENCE_MILLIS)
        .build();
  }
}
