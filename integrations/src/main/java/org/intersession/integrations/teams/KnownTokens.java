package org.intersession.integrations.teams;

import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tokens whose signatures were found to hold. Teams sends the same one for an hour, and the
 * signature is the dear part of its check; its claims are checked against every message all the
 * same.
 */
final class KnownTokens {
  private static final int MOST = 200;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  @Nullable Known find(String bearer) {
    return known.get(bearer);
  }

  /** Only what Teams has signed comes here, so that no stranger can push the others out. */
  void remember(String bearer, DecodedJWT token, ChannelKey key) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(bearer, new Known(token, key));
  }

  /** A token, and the key by which its signature held. */
  record Known(DecodedJWT token, ChannelKey key) {
    /** Whether this is still the key; Teams may have published another under the same id. */
    boolean signedBy(ChannelKey now) {
      return key.key().equals(now.key());
    }
  }
}
