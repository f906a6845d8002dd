package org.intersession.integrations.standins.zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account's users. */
final class Users {
  private final List<ZoomUser> users = new ArrayList<>();

  void add(ZoomUser user) {
    users.add(user);
  }

  /** Three hosts and one colleague without a licence. */
  void seed() {
    add(
        new ZoomUser("zHostLarge500", "zoom.large@example.org", "Plenary Room", 500, true)
            .interpreting("Arabic"));
    add(
        new ZoomUser("zHostMedium300", "zoom.medium@example.org", "Committee Room", 300, true)
            .interpreting());
    add(new ZoomUser("zHostSmall100", "zoom.small@example.org", "Contact Group Room", 100, true));
    add(new ZoomUser("zUserBasic", "zoom.basic@example.org", "Basic User", 100, false));
  }

  Optional<ZoomUser> find(String idOrEmail) {
    return users.stream().filter(user -> user.answersTo(idOrEmail)).findFirst();
  }

  ZoomUser get(String idOrEmail) {
    return find(idOrEmail).orElseThrow(() -> ZoomRefusals.noUser(idOrEmail));
  }

  List<ZoomUser> all() {
    return List.copyOf(users);
  }
}
