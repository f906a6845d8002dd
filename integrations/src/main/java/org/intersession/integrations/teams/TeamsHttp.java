package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The one HTTP client for all that we ask of Teams. OkHttp's own limit of five requests at a time
 * to a host would make everybody wait for the slowest; it repeats nothing by itself, because a post
 * that is repeated is a post that stands there twice.
 */
final class TeamsHttp implements AutoCloseable {
  private static final int AT_ONCE = 512;
  static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(10);
  private static final long LONGEST_ANSWER = 1 << 20;

  private final ObjectMapper mapper;
  private final OkHttpClient client;

  TeamsHttp(ObjectMapper mapper) {
    this.mapper = mapper;
    client =
        new OkHttpClient.Builder()
            .dispatcher(withoutLine(new Dispatcher()))
            .connectionPool(new ConnectionPool(AT_ONCE, 30, TimeUnit.SECONDS))
            .connectTimeout(CONNECT)
            .callTimeout(CALL)
            .cookieJar(CookieJar.NO_COOKIES)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .addNetworkInterceptor(DepartedException::mark)
            .build();
  }

  /** A builder that shares connections with all others, and calls in the caller's own thread. */
  OkHttpClient.Builder clientInCallersThread() {
    return client.newBuilder().dispatcher(withoutLine(new Dispatcher(new CallersThread())));
  }

  /** The JSON that answers a request, if the answer is 2xx. */
  CompletableFuture<JsonNode> json(Request request, Duration limit) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    Call call = client.newBuilder().callTimeout(limit).build().newCall(request);
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException failure) {
            answer.completeExceptionally(failure);
          }

          @Override
          public void onResponse(Call answered, Response response) throws IOException {
            try (response) {
              answer.complete(read(response));
            } catch (IOException e) {
              answer.completeExceptionally(e);
            }
          }
        });
    return answer;
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static Dispatcher withoutLine(Dispatcher dispatcher) {
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return dispatcher;
  }

  private JsonNode read(Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new IOException(response.request().url().host() + " answered " + response.code());
    }
    JsonNode json = mapper.readTree(response.peekBody(LONGEST_ANSWER).bytes());
    if (json == null || !json.isObject()) {
      throw new IOException(response.request().url().host() + " answered no JSON object");
    }
    return json;
  }
}
