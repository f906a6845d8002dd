package org.intersession.integrations.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Notes whether a request left, so that a failure can say whether it may have been done. A reading
 * whose line broke is asked again once: a line that was idle may be closed at the other end.
 */
final class Departures implements Interceptor {
  private record Departure(AtomicBoolean left) {}

  /** No answer came. */
  static final class LostException extends IOException {
    private static final long serialVersionUID = 1L;
    private final boolean left;

    LostException(boolean left, IOException cause) {
      super(cause.getClass().getSimpleName(), cause);
      this.left = left;
    }

    /** Whether the request had left. */
    boolean left() {
      return left;
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return proceed(chain);
    } catch (LostException e) {
      boolean timedOut = e.getCause() instanceof InterruptedIOException;
      if (timedOut || !"GET".equals(chain.request().method())) {
        throw e;
      }
      return proceed(chain);
    }
  }

  private static Response proceed(Chain chain) throws LostException {
    Departure departure = new Departure(new AtomicBoolean());
    Request noted = chain.request().newBuilder().tag(Departure.class, departure).build();
    try {
      return chain.proceed(noted);
    } catch (IOException e) {
      throw new LostException(departure.left().get(), e);
    }
  }

  /** The network's own request carries the tags of the one that was tagged. */
  Interceptor atTheNetwork() {
    return chain -> {
      Departure departure = chain.request().tag(Departure.class);
      if (departure != null) {
        departure.left().set(true);
      }
      Response response = chain.proceed(chain.request());
      // OkHttp by itself repeats a request, a POST too, that is told to try again at once.
      boolean invites = response.code() == 503 && "0".equals(response.header("Retry-After"));
      return invites ? response.newBuilder().removeHeader("Retry-After").build() : response;
    };
  }
}
