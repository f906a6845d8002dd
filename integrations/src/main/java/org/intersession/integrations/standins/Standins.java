package org.intersession.integrations.standins;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import org.intersession.integrations.standins.connector.ConnectorStandin;
import org.intersession.integrations.standins.core.Door;
import org.intersession.integrations.standins.core.Ledger;
import org.intersession.integrations.standins.core.Misbehaviour;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.graph.GraphStandin;
import org.intersession.integrations.standins.login.LoginStandin;
import org.intersession.integrations.standins.zoom.ZoomStandin;

/**
 * The running stand-ins, all on one port of 127.0.0.1.
 *
 * <table>
 * <caption>Paths</caption>
 * <tr><td>{@code /zoom/v2}, {@code /zoom/oauth/token}</td><td>Zoom</td></tr>
 * <tr><td>{@code /login/{tenant}/oauth2/v2.0/token}</td><td>Microsoft's sign-in</td></tr>
 * <tr><td>{@code /graph/v1.0}, {@code /graph/beta}</td><td>Microsoft Graph</td></tr>
 * <tr><td>{@code /connector/v3}</td><td>the bot connector; {@code /connector/} is its serviceUrl</td></tr>
 * <tr><td>{@code /botframework/.well-known/openidconfiguration}</td><td>its metadata</td></tr>
 * <tr><td>{@code /standins}</td><td>the control: ledger, misbehave, switches, clock, and what people
 * do in Zoom, in the chat and by mail</td></tr>
 * </table>
 */
public final class Standins implements AutoCloseable {
  private static final int BACKLOG = 512;
  private static final long SEED_OF_DICE = 20_270_312L;

  private final HttpServer server;
  private final ExecutorService workers;
  private final Ledger ledger;
  private final Misbehaviour misbehaviour = new Misbehaviour(SEED_OF_DICE);
  private final Switches switches = new Switches();
  private final StandinClock clock = new StandinClock();
  private final LoginStandin login;
  private final ZoomStandin zoom;
  private final GraphStandin graph;
  private final ConnectorStandin connector;

  private Standins(StandinsSettings settings) {
    // Without it each answer waits 40 ms; the idle limit keeps the service's pools alive.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    ledger = new Ledger(settings.ledger());
    server = listen(settings.port());
    workers = Workers.start();
    Router router = new Router();
    new Control(ledger, misbehaviour, switches, clock).routes(router);
    login = new LoginStandin(settings.directory(), clock, this::base, settings.keyFile());
    login.routes(router);
    zoom = new ZoomStandin(settings.zoom(), router, switches, clock, this::base, settings.seed());
    graph = new GraphStandin(login, router, switches, clock, this::base, settings.seed());
    connector =
        new ConnectorStandin(settings.directory(), login, router, switches, clock, this::base);
    server.setExecutor(workers);
    server.createContext("/", new Door(router, ledger, misbehaviour, clock));
    server.start();
  }

  /** Starts them. */
  public static Standins start(StandinsSettings settings) {
    return new Standins(settings);
  }

  private static HttpServer listen(int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
      return HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException("the stand-ins cannot listen on port " + port, e);
    }
  }

  /** Where they listen, without a slash at the end. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What was accepted and refused. */
  public Ledger ledger() {
    return ledger;
  }

  /** How they misbehave. */
  public Misbehaviour misbehaviour() {
    return misbehaviour;
  }

  /** What can be switched. */
  public Switches switches() {
    return switches;
  }

  /** Their time. */
  public StandinClock clock() {
    return clock;
  }

  /** Microsoft's sign-in, with the keys. */
  public LoginStandin login() {
    return login;
  }

  /** Zoom. */
  public ZoomStandin zoom() {
    return zoom;
  }

  /** Microsoft Graph. */
  public GraphStandin graph() {
    return graph;
  }

  /** The bot connector and the people who write to the bot. */
  public ConnectorStandin connector() {
    return connector;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    zoom.close();
    ledger.close();
  }
}
