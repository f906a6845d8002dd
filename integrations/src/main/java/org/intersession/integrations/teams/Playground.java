package org.intersession.integrations.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets unsigned activities in, for the Microsoft 365 Agents Playground: in the sandbox only, from
 * this machine only, to be answered to this machine only. A tunnel or a proxy makes a stranger look
 * local, and so does a page whose name was bent to loopback; their headers give them away.
 */
final class Playground {
  private final boolean open;

  Playground(boolean open) {
    this.open = open;
  }

  boolean admits(HttpServletRequest request, Incoming activity) {
    return open
        && isLocal(request)
        && Guard.CHANNEL.equals(activity.channel())
        && isLoopback(activity.serviceUrl());
  }

  private static boolean isLocal(HttpServletRequest request) {
    boolean forwarded =
        Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via", "Origin")
            .anyMatch(name -> request.getHeader(name) != null);
    return !forwarded
        && isLoopback("http://" + request.getServerName())
        && isLoopbackAddress(request.getRemoteAddr());
  }

  private static boolean isLoopbackAddress(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isLoopback(@Nullable String address) {
    try {
      return address != null && ServiceHosts.isLoopback(URI.create(address));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
