package org.intersession.integrations.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Fetches over https, following few redirects, each judged like the first address. */
final class WebFetcher implements FileFetcher {
  private static final int REDIRECTS = 3;
  private static final Pattern NAMED =
      Pattern.compile("(?i)filename\\*=(?:UTF-8'[^']*')([^;]+)|filename=\"?([^\";]+)\"?");

  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final boolean loopback;
  private final OkHttpClient http;

  WebFetcher(boolean loopback, Duration patience) {
    this.loopback = loopback;
    this.http =
        new OkHttpClient.Builder()
            .dns(new PublicAddresses(loopback))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .connectTimeout(Duration.ofSeconds(3))
            .callTimeout(patience)
            .build();
  }

  @Override
  public Fetched fetch(URI from, int atMost) {
    HttpUrl url = allowed(HttpUrl.parse(from.toString()));
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
        if (response.isRedirect()) {
          url = allowed(url.resolve(String.valueOf(response.header("Location"))));
        } else if (!response.isSuccessful()) {
          throw refused("not-there", "status " + response.code(), null);
        } else {
          return new Fetched(name(response), content(response, atMost));
        }
      } catch (PublicAddresses.InsideAddressException e) {
        throw refused("not-allowed", "an address inside", e);
      } catch (IOException e) {
        throw refused("unreachable", "no answer", e);
      }
    }
    throw refused("not-there", "too many redirects", null);
  }

  private HttpUrl allowed(@Nullable HttpUrl url) {
    boolean plain =
        url != null
            && loopback
            && (url.host().equals("localhost") || url.host().equals("127.0.0.1"));
    if (url == null
        || !url.username().isEmpty()
        || !(plain || (url.isHttps() && url.port() == 443))) {
      throw refused("not-allowed", "no plain https address", null);
    }
    judgeNumbers(url.host());
    return url;
  }

  /** The client asks no name service about a host in numbers, so it is judged here. */
  private void judgeNumbers(String host) {
    if (!NUMBERS.matcher(host).matches()) {
      return;
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!PublicAddresses.isPublic(address) && !(loopback && address.isLoopbackAddress())) {
        throw refused("not-allowed", "an address inside", null);
      }
    } catch (UnknownHostException e) {
      throw refused("not-allowed", "no address", e);
    }
  }

  private static byte[] content(Response response, int atMost) throws IOException {
    if (response.body().contentLength() > atMost) {
      throw refused("too-large", "announced as too large", null);
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (InputStream in = response.body().byteStream()) {
      byte[] buffer = new byte[1 << 14];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        kept.write(buffer, 0, n);
        if (kept.size() > atMost) {
          throw refused("too-large", "longer than allowed", null);
        }
      }
    }
    return kept.toByteArray();
  }

  /** The name that the sender gives, else the last part of the address. */
  static String name(Response response) {
    Matcher named = NAMED.matcher(String.valueOf(response.header("Content-Disposition")));
    if (named.find()) {
      String coded = named.group(1);
      return coded == null ? named.group(2) : URLDecoder.decode(coded, StandardCharsets.UTF_8);
    }
    HttpUrl url = response.request().url();
    return url.pathSegments().get(url.pathSize() - 1);
  }

  private static OutsideException refused(String reason, String what, @Nullable Exception cause) {
    return new OutsideException("web", Doubt.NOT_DONE, reason, "fetching: " + what, null, cause);
  }
}
