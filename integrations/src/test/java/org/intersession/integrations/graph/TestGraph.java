package org.intersession.integrations.graph;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intersession.integrations.redis.TestRedis;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;

/** The real way to Graph, for the clients of other packages. */
public final class TestGraph {
  private TestGraph() {}

  /** To the stand-in. */
  public static GraphAccess at(Standins standins) {
    return at(URI.create(standins.base() + "/graph/v1.0"), URI.create(standins.base() + "/login"));
  }

  /** To some address. */
  public static GraphAccess at(URI base, URI login) {
    return new GraphAccess(
        new GraphProperties(
            base,
            login,
            StandinsSettings.TENANT_ID,
            StandinsSettings.GRAPH_CLIENT_ID,
            StandinsSettings.GRAPH_CLIENT_SECRET,
            List.of()),
        TestRedis.nowhere(),
        Clock.systemUTC(),
        Duration.ofSeconds(30));
  }
}
