package org.intersession.integrations.standins.zoom;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The addresses that Zoom hands out, and the secrets in them. */
final class Links {
  private final Supplier<URI> base;
  private final SecureRandom random = new SecureRandom();

  Links(Supplier<URI> base) {
    this.base = base;
  }

  String secret(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  String join(long meeting, String password) {
    return base.get() + "/zoom/j/" + meeting + "?pwd=" + password + ".1";
  }

  String personal(long meeting) {
    return base.get() + "/zoom/w/" + meeting + "?tk=" + secret(24);
  }

  String start(long meeting, long expires) {
    return base.get() + "/zoom/s/" + meeting + "?zak=" + expires + "." + secret(24);
  }

  String registration(long meeting) {
    return base.get() + "/zoom/meeting/register/" + meeting;
  }

  /** A meeting's id: eleven digits, too long for 32 bits. */
  long meetingId() {
    return 80_000_000_000L + random.nextLong(9_999_999_999L);
  }

  /** An instance's id, which may begin with a slash and must then be encoded twice in a path. */
  String uuid() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
