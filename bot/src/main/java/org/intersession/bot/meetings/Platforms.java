package org.intersession.bot.meetings;

import java.util.List;
import java.util.Optional;
import org.intersession.integrations.MeetingHost;
import org.springframework.beans.factory.ObjectProvider;

/** The platforms that are connected. */
final class Platforms {
  private final ObjectProvider<MeetingHost> hosts;

  Platforms(ObjectProvider<MeetingHost> hosts) {
    this.hosts = hosts;
  }

  /** Their names, in order. */
  List<String> names() {
    return hosts.stream().map(MeetingHost::platform).sorted().toList();
  }

  /** The platform of this name, if it is connected. */
  Optional<MeetingHost> find(String name) {
    return hosts.stream().filter(host -> host.platform().equals(name)).findFirst();
  }

  /** The platform of this name. */
  MeetingHost named(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("the platform " + name + " is not connected"));
  }
}
