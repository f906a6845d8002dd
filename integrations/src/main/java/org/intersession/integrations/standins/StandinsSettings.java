package org.intersession.integrations.standins;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.intersession.integrations.standins.login.Directory;
import org.intersession.integrations.standins.zoom.ZoomAccount;
import org.intersession.integrations.standins.zoom.ZoomPlan;
import org.jspecify.annotations.Nullable;

/**
 * How the stand-ins start.
 *
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param ledger where the ledger is kept; the signing key stands beside it, {@code .key} appended,
 *     unless it has a place of its own
 * @param key where the signing key is kept; without one all stand-ins of a process share a new key
 * @param zoom the Zoom account
 * @param directory the Microsoft tenant
 * @param seed whether hosts, organisers and mailboxes are there at the start
 */
public record StandinsSettings(
    int port,
    @Nullable Path ledger,
    @Nullable Path key,
    ZoomAccount zoom,
    Directory directory,
    boolean seed) {
  /** The sandbox's Zoom account. */
  public static final String ZOOM_ACCOUNT_ID = "sandbox-zoom-account";

  /** The sandbox's Zoom app. */
  public static final String ZOOM_CLIENT_ID = "sandbox-zoom-client";

  /** No secret: it opens the stand-in alone. */
  public static final String ZOOM_CLIENT_SECRET = "sandbox-zoom-client-secret";

  /** No secret: it signs the stand-in's events alone. */
  public static final String ZOOM_WEBHOOK_SECRET = "sandbox-zoom-webhook-secret";

  /** The tracking field that the account's administrator is asked to make. */
  public static final String ZOOM_TRACKING_FIELD = "Intersession";

  /** The sandbox's Microsoft tenant. */
  public static final String TENANT_ID = "5a5a5a5a-0000-4000-8000-000000000001";

  /** The sandbox's bot. */
  public static final String BOT_APP_ID = "5a5a5a5a-0000-4000-8000-0000000000b0";

  /** No secret: it opens the stand-in alone. */
  public static final String BOT_APP_SECRET = "sandbox-bot-secret";

  /** The sandbox's app for Graph. */
  public static final String GRAPH_CLIENT_ID = "5a5a5a5a-0000-4000-8000-0000000000c0";

  /** No secret: it opens the stand-in alone. */
  public static final String GRAPH_CLIENT_SECRET = "sandbox-graph-secret";

  /** The sandbox's settings, on any free port. */
  public static StandinsSettings defaults() {
    ZoomAccount zoom =
        new ZoomAccount(
            ZOOM_ACCOUNT_ID,
            ZOOM_CLIENT_ID,
            ZOOM_CLIENT_SECRET,
            ZOOM_WEBHOOK_SECRET,
            null,
            ZoomPlan.BUSINESS,
            ZoomAccount.ALL_SCOPES,
            List.of(ZOOM_TRACKING_FIELD));
    Directory directory =
        new Directory(
            TENANT_ID,
            BOT_APP_ID,
            List.of(
                new Directory.App(BOT_APP_ID, BOT_APP_SECRET),
                new Directory.App(GRAPH_CLIENT_ID, GRAPH_CLIENT_SECRET)));
    return new StandinsSettings(0, null, null, zoom, directory, true);
  }

  /** The same on this port. */
  public StandinsSettings withPort(int other) {
    return new StandinsSettings(other, ledger, key, zoom, directory, seed);
  }

  /** The same with a ledger file. */
  public StandinsSettings withLedger(@Nullable Path file) {
    return new StandinsSettings(port, file, key, zoom, directory, seed);
  }

  /** The same with the signing key in this file. */
  public StandinsSettings withKey(Path file) {
    return new StandinsSettings(port, ledger, file, zoom, directory, seed);
  }

  /** The same with another Zoom account. */
  public StandinsSettings withZoom(ZoomAccount account) {
    return new StandinsSettings(port, ledger, key, account, directory, seed);
  }

  /** The same, sending Zoom's events there. */
  public StandinsSettings withZoomWebhook(URI url) {
    ZoomAccount z = zoom;
    return withZoom(
        new ZoomAccount(
            z.accountId(),
            z.clientId(),
            z.clientSecret(),
            z.webhookSecret(),
            url,
            z.plan(),
            z.scopes(),
            z.trackingFields()));
  }

  /** The same with another tenant. */
  public StandinsSettings withDirectory(Directory other) {
    return new StandinsSettings(port, ledger, key, zoom, other, seed);
  }

  /** The same, seeded or empty. */
  public StandinsSettings withSeed(boolean seeded) {
    return new StandinsSettings(port, ledger, key, zoom, directory, seeded);
  }

  @Nullable Path keyFile() {
    return key != null || ledger == null
        ? key
        : ledger.resolveSibling(ledger.getFileName() + ".key");
  }
}
