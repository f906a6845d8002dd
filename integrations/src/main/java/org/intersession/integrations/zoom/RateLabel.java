package org.intersession.integrations.zoom;

import java.util.Locale;

/** Under which of Zoom's rate labels a request counts. */
enum RateLabel {
  LIGHT,
  MEDIUM,
  HEAVY;

  /** The bucket in the shared memory from which an account's permits of this label are taken. */
  String bucket(String accountId) {
    return "zoom:" + accountId + ":" + name().toLowerCase(Locale.ROOT);
  }
}
