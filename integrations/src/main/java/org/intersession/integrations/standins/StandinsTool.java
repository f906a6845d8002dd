package org.intersession.integrations.standins;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.intersession.integrations.Tool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the stand-ins alone, in a process of their own. */
@Command(
    name = "standins",
    description = "Runs the stand-ins of Zoom, Graph, mail and the bot connector on 127.0.0.1.",
    mixinStandardHelpOptions = true)
public final class StandinsTool implements Tool {
  @Option(
      names = "--port",
      description = "The port; default ${DEFAULT-VALUE}.",
      defaultValue = "43900")
  private int port;

  @Option(
      names = "--ledger",
      description = "The file of accepted requests, on the disk before each answer.")
  private @Nullable Path ledger;

  @Option(
      names = "--zoom-webhook",
      description = "Where Zoom's events go, such as http://127.0.0.1:3978/webhooks/zoom.")
  private @Nullable URI zoomWebhook;

  @Option(
      names = "--seed",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "With hosts, organisers and mailboxes; --no-seed starts empty.")
  private boolean seed;

  @Override
  public Integer call() throws InterruptedException {
    StandinsSettings settings =
        StandinsSettings.defaults().withPort(port).withLedger(ledger).withSeed(seed);
    if (zoomWebhook != null) {
      settings = settings.withZoomWebhook(zoomWebhook);
    }
    try (Standins standins = Standins.start(settings)) {
      System.out.println("stand-ins at " + standins.base());
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
