package org.intersession.integrations.graph;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;

/** The Graph client: made when first needed (it takes a second), its errors in our own words. */
public final class GraphAccess {
  static final String SYSTEM = "graph";

  private static final int RETRIES = 2;
  private static final int WAIT_AT_MOST = 5;
  private static final int LINES = 16;
  // A write on a line that Graph has closed meanwhile would be in doubt for nothing.
  private static final int IDLE_AT_MOST = 20;
  private static final String BEARER = "Bearer ";

  private final GraphProperties properties;
  private final GraphTokens tokens;
  private final Duration patience;
  private final Clock clock;
  private @Nullable GraphServiceClient client;

  GraphAccess(GraphProperties properties, SharedMemory memory, Clock clock, Duration patience) {
    this.properties = properties;
    this.patience = patience;
    this.clock = clock;
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .callTimeout(patience)
            .followRedirects(false)
            .build();
    this.tokens = new GraphTokens(properties, memory, http, clock);
  }

  /** Reads something. */
  public <T> T read(String what, Function<GraphServiceClient, @Nullable T> question) {
    return ask(what, false, question);
  }

  /** Changes something; without a clear answer it may have been done. */
  public <T> T write(String what, Function<GraphServiceClient, @Nullable T> deed) {
    return ask(what, true, deed);
  }

  /**
   * Reads on from a mark that an earlier answer gave. One that has expired or is of another Graph
   * is as none: what is known already is read again.
   */
  public <T> T onFrom(@Nullable String mark, Function<@Nullable String, T> reading) {
    if (mark == null || !isOurs(mark)) {
      return reading.apply(null);
    }
    try {
      return reading.apply(mark);
    } catch (OutsideException e) {
      if (e.doubt() != Doubt.GONE) {
        throw e;
      }
      return reading.apply(null);
    }
  }

  /** An address that an answer names, if it is Graph's: the token goes nowhere else. */
  public String ours(String address) {
    if (!isOurs(address)) {
      throw failure(
          Doubt.NOT_DONE,
          Refusal.UNREADABLE_ANSWER,
          "an answer names a foreign address",
          null,
          null);
    }
    return address;
  }

  /** The address of something that Graph has in its beta alone. */
  public String beta(String path) {
    return properties.baseUrl().toString().replaceAll("/v1\\.0/*$", "/beta") + path;
  }

  /** Whether an address is Graph's, as its own settings name it. */
  public boolean isOurs(String address) {
    return address.startsWith(properties.baseUrl().toString().replaceAll("/+$", "") + "/");
  }

  /** The token, for what it says about the app's permissions. */
  String token() {
    return tokens.token();
  }

  /** Makes the client, so that the first who needs it need not wait. */
  void warmUp() {
    client();
  }

  private synchronized GraphServiceClient client() {
    if (client == null) {
      client = newClient();
    }
    return client;
  }

  private GraphServiceClient newClient() {
    AuthenticationProvider authentication =
        (request, context) -> request.headers.add("Authorization", BEARER + tokens.token());
    RetryHandlerOption retry =
        new RetryHandlerOption(
            (delay, count, request, response) -> isRepeatable(request, response), RETRIES, 1);
    OkHttpClient.Builder http = GraphClientFactory.create(new RequestOption[] {retry});
    Departures departures = new Departures();
    http.interceptors().add(0, this::renewing);
    http.interceptors().add(0, departures);
    OkHttpRequestAdapter adapter =
        new OkHttpRequestAdapter(
            authentication,
            null,
            null,
            http.addNetworkInterceptor(departures.atTheNetwork())
                .connectTimeout(Duration.ofSeconds(3))
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(patience.multipliedBy(3))
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(LINES, IDLE_AT_MOST, TimeUnit.SECONDS))
                .build());
    adapter.setBaseUrl(properties.baseUrl().toString().replaceAll("/+$", ""));
    return new GraphServiceClient(adapter);
  }

  /** What was not done may be sent again, and what is read; nothing that may have been done. */
  private static boolean isRepeatable(Request request, Response response) {
    boolean harmless = response.code() == 429 || "GET".equals(request.method());
    String after = response.header("Retry-After", "1");
    return harmless && after.matches("\\d{1,4}") && Integer.parseInt(after) <= WAIT_AT_MOST;
  }

  /** A refused token is renewed once; the request was not done and is sent again. */
  private Response renewing(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    String sent = request.header("Authorization");
    if (response.code() != 401 || sent == null || !sent.startsWith(BEARER)) {
      return response;
    }
    response.close();
    String renewed = tokens.insteadOf(sent.substring(BEARER.length()));
    return chain.proceed(request.newBuilder().header("Authorization", BEARER + renewed).build());
  }

  /** The SDK wraps whatever fails below it in a bare RuntimeException. */
  private <T> T ask(
      String what, boolean writing, Function<GraphServiceClient, @Nullable T> question) {
    T answer;
    try {
      answer = question.apply(client());
    } catch (OutsideException e) {
      throw e;
    } catch (ApiException e) {
      throw refused(what, writing, e);
    } catch (RuntimeException e) {
      throw lost(what, writing, e);
    }
    if (answer == null) {
      throw failure(
          writing ? Doubt.UNKNOWN : Doubt.NOT_DONE,
          Refusal.UNREADABLE_ANSWER,
          what + ": the answer is empty",
          null,
          null);
    }
    return answer;
  }

  private OutsideException refused(String what, boolean writing, ApiException e) {
    int status = e.getResponseStatusCode();
    String message = e instanceof ODataError error ? text(error) : "";
    Refusal refusal = Refusal.of(status, message);
    Doubt doubt =
        switch (refusal) {
          case GONE -> Doubt.GONE;
          case RATE_LIMIT -> Doubt.NOT_NOW;
          case FAILING -> writing && status != 503 ? Doubt.UNKNOWN : Doubt.NOT_DONE;
          default -> Doubt.NOT_DONE;
        };
    Instant retryAt = refusal == Refusal.RATE_LIMIT ? RetryAfter.of(e, clock.instant()) : null;
    return failure(doubt, refusal, what + ": " + status + " " + message, retryAt, null);
  }

  private static String text(ODataError error) {
    String text =
        error.getError() == null
            ? ""
            : error.getError().getCode() + " " + error.getError().getMessage();
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= 200 ? line : line.substring(0, 200);
  }

  private static OutsideException lost(String what, boolean writing, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutsideException outside) {
        return outside;
      }
      if (cause instanceof Departures.LostException lost) {
        return failure(
            lost.left() && writing ? Doubt.UNKNOWN : Doubt.NOT_DONE,
            lost.left() ? Refusal.NO_ANSWER : Refusal.UNREACHABLE,
            what + ": " + lost.getMessage(),
            null,
            lost);
      }
    }
    return failure(
        writing ? Doubt.UNKNOWN : Doubt.NOT_DONE,
        Refusal.UNREADABLE_ANSWER,
        what + ": " + e.getClass().getSimpleName(),
        null,
        null);
  }

  private static OutsideException failure(
      Doubt doubt,
      Refusal refusal,
      String message,
      @Nullable Instant retryAt,
      @Nullable Throwable cause) {
    return new OutsideException(SYSTEM, doubt, refusal.reason(), message, retryAt, cause);
  }
}
