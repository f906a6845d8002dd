package org.intersession.bot.sandbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Stops the start of a sandbox that could reach the world: with a real credential, or with an
 * address that is not on this machine's loopback.
 */
public final class SandboxSafety
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
  private static final List<String> ADDRESSES =
      List.of(
          "intersession.public-url",
          "intersession.teams.openid-metadata",
          "intersession.teams.token-url",
          "intersession.graph.base-url",
          "intersession.graph.login-url",
          "intersession.zoom.base-url",
          "intersession.zoom.token-url",
          "intersession.sandbox.standins");

  private static final List<String> SECRETS =
      List.of(
          "intersession.teams.app-password",
          "intersession.graph.client-secret",
          "intersession.mail.smtp.password",
          "intersession.zoom.client-secret",
          "intersession.zoom.webhook-secret");

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("sandbox"))) {
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (String setting : ADDRESSES) {
      String value = environment.getProperty(setting);
      if (value != null && !onLoopback(hostOf(value))) {
        wrong.add(setting + " must be an address on this machine's loopback");
      }
    }
    for (String setting : SECRETS) {
      String value = environment.getProperty(setting, "");
      if (!value.isEmpty() && !value.startsWith("sandbox-")) {
        wrong.add(setting + " looks like a real credential; the sandbox takes none");
      }
    }
    if (!onLoopback(environment.getProperty("intersession.mail.smtp.host", "127.0.0.1"))) {
      wrong.add("intersession.mail.smtp.host must be this machine's loopback");
    }
    if (!onLoopback(environment.getProperty("server.address", "127.0.0.1"))) {
      wrong.add("server.address must be 127.0.0.1");
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "The sandbox does not start: " + String.join("; ", wrong) + ".");
    }
  }

  private static @Nullable String hostOf(String address) {
    try {
      return URI.create(address).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Only names that need no look-up: another machine must not decide what is loopback. */
  private static boolean onLoopback(@Nullable String host) {
    if (host == null) {
      return false;
    }
    if (host.equals("localhost")) {
      return true;
    }
    if (!host.matches("[0-9.]+|\\[[0-9a-fA-F:.]+]")) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
