package org.intersession.integrations.zoom;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** The line to Zoom: one request, one answer, and whether the request left when none came. */
final class Wire {
  private static final long ANSWER_AT_MOST = 8L << 20;
  private static final int LINES = 16;
  private static final int IDLE_AT_MOST = 20;

  private final OkHttpClient http;

  Wire(OkHttpClient shared, Duration patience) {
    http =
        shared
            .newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(patience)
            .writeTimeout(patience)
            .callTimeout(patience.plusSeconds(3))
            .followRedirects(false)
            // A repeated request could be a second meeting; who may repeat decides above.
            .retryOnConnectionFailure(false)
            // A write on a line that Zoom has closed meanwhile would be in doubt for nothing.
            .connectionPool(new ConnectionPool(LINES, IDLE_AT_MOST, TimeUnit.SECONDS))
            .addNetworkInterceptor(Wire::withoutInvitation)
            .eventListener(new Departures())
            .build();
  }

  /** An answer, read whole. */
  record Answer(int status, Headers headers, String contentType, String body) {
    boolean successful() {
      return status >= 200 && status < 300;
    }
  }

  /** Sends the request; without an answer, says whether it may have been done. */
  Answer send(Request request, String what) {
    Departure departure = new Departure(new AtomicBoolean());
    Request tagged = request.newBuilder().tag(Departure.class, departure).build();
    try (Response response = http.newCall(tagged).execute()) {
      return new Answer(
          response.code(),
          response.headers(),
          response.header("Content-Type", ""),
          read(response.body()));
    } catch (IOException e) {
      boolean left = departure.left().get() && !"GET".equals(request.method());
      Refusal reason = departure.left().get() ? Refusal.NO_ANSWER : Refusal.UNREACHABLE;
      throw new OutsideException(
          ZoomClient.SYSTEM,
          left ? Doubt.UNKNOWN : Doubt.NOT_DONE,
          reason.reason(),
          what + ": " + e.getClass().getSimpleName(),
          null,
          e);
    }
  }

  private static String read(ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    if (source.request(ANSWER_AT_MOST + 1)) {
      throw new IOException("an answer of more than " + ANSWER_AT_MOST + " bytes");
    }
    Buffer all = source.getBuffer();
    return all.readUtf8();
  }

  /** OkHttp by itself repeats a request, a POST too, that is told to try again at once. */
  private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  private record Departure(AtomicBoolean left) {}

  private static final class Departures extends EventListener {
    @Override
    public void requestHeadersStart(Call call) {
      Departure departure = call.request().tag(Departure.class);
      if (departure != null) {
        departure.left().set(true);
      }
    }
  }
}
