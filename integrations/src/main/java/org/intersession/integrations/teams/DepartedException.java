package org.intersession.integrations.teams;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A failure after the connection stood: the request may have been read and acted upon. */
final class DepartedException extends IOException {
  private static final long serialVersionUID = 1L;

  private DepartedException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** As a network interceptor, it runs once there is a connection, and never before. */
  static Response mark(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      throw new DepartedException(e);
    }
  }

  /** Whether a failure, or what caused it, came after the connection stood. */
  static boolean isWithin(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof DepartedException) {
        return true;
      }
    }
    return false;
  }
}
