package org.intersession.integrations.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The SDK's connector clients, one for each address of Teams, all over one HTTP client. */
final class Connectors {
  private static final int MOST = 100;
  private static final RetryStrategy NEVER =
      new RetryStrategy("never", false) {
        @Override
        public boolean shouldRetry(int retryCount, Response response) {
          return false;
        }
      };

  private final TeamsHttp http;
  private final TeamsCredentials credentials;
  private final Map<String, Conversations> known = new ConcurrentHashMap<>();

  Connectors(TeamsHttp http, TeamsCredentials credentials) {
    this.http = http;
    this.credentials = credentials;
  }

  Conversations at(String serviceUrl) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(serviceUrl, this::connect);
  }

  private Conversations connect(String serviceUrl) {
    OkHttpClient.Builder client = http.clientInCallersThread();
    RestClient.Builder builder =
        new RestClient.Builder(client, new Retrofit.Builder())
            .withBaseUrl(serviceUrl)
            .withCredentials(credentials)
            .withSerializerAdapter(new PlainSerializer())
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withRetryStrategy(NEVER);
    // The builder has just given it a jar that takes every cookie, and limits of minutes.
    client.cookieJar(CookieJar.NO_COOKIES).connectTimeout(TeamsHttp.CONNECT);
    return new RestConnectorClient(builder.build()).getConversations();
  }
}
