package org.intersession.integrations.teams;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where Teams keeps the files that people attach. The address comes with the message, so it is
 * asked nothing that is not there: in the sandbox loopback, elsewhere https to a named host.
 */
final class FileHosts {
  private final List<String> rules;
  private final boolean sandbox;

  FileHosts(List<String> rules, boolean sandbox) {
    this.rules = rules.stream().map(rule -> rule.toLowerCase(Locale.ROOT)).toList();
    this.sandbox = sandbox;
  }

  boolean allow(URI file) {
    if (sandbox) {
      return ServiceHosts.isLoopback(file);
    }
    boolean usualPort = file.getPort() == -1 || file.getPort() == 443;
    return "https".equalsIgnoreCase(file.getScheme())
        && usualPort
        && file.getRawUserInfo() == null
        && file.getHost() != null
        && named(file.getHost().toLowerCase(Locale.ROOT));
  }

  private boolean named(String host) {
    return rules.stream()
        .anyMatch(rule -> rule.startsWith(".") ? host.endsWith(rule) : host.equals(rule));
  }
}
