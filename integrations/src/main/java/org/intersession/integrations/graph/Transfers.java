package org.intersession.integrations.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes of files. They go to and come from addresses that Graph gives and that are secrets by
 * themselves, so no token goes with them.
 */
public final class Transfers {
  /** Pieces are multiples of 320 KiB; of a mail's file below 4 MB. */
  private static final int PIECE = 10 * 320 * 1024;

  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String system;
  private final OkHttpClient http;

  /** To and from a system, each piece answered within the patience. */
  public Transfers(String system, Duration patience) {
    this.system = system;
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .callTimeout(patience)
            .followRedirects(false)
            .build();
  }

  /** Sends a file in pieces; what the last answer says of it. */
  public JsonNode up(String address, byte[] content) {
    safe(address);
    JsonNode said = JSON.createObjectNode();
    for (int from = 0; from < content.length; from += PIECE) {
      int length = Math.min(PIECE, content.length - from);
      Request request =
          new Request.Builder()
              .url(address)
              .header(
                  "Content-Range",
                  "bytes " + from + "-" + (from + length - 1) + "/" + content.length)
              .put(RequestBody.create(content, BYTES, from, length))
              .build();
      said = answer(request);
    }
    return said;
  }

  private JsonNode answer(Request request) {
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw failed("a piece was answered with " + response.code(), null);
      }
      byte[] body = response.body().bytes();
      return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (IOException e) {
      throw failed("a piece was not answered", e);
    }
  }

  /** Fetches a file. */
  public byte[] down(String address, int atMost) {
    safe(address);
    try (Response response = http.newCall(new Request.Builder().url(address).build()).execute();
        InputStream body = response.body().byteStream()) {
      if (!response.isSuccessful()) {
        throw failed("a file was answered with " + response.code(), null);
      }
      byte[] content = body.readNBytes(atMost);
      if (body.read() >= 0) {
        throw new OutsideException(system, Doubt.NOT_DONE, "too-large", "a large file", null, null);
      }
      return content;
    } catch (IOException e) {
      throw failed("a file was not answered", e);
    }
  }

  /** The address comes from an answer: it is asked over https, or on this machine. */
  private void safe(String address) {
    URI uri = URI.create(address);
    boolean loopback = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
    if (!"https".equals(uri.getScheme()) && !loopback) {
      throw failed("an answer names an address that is not https", null);
    }
  }

  /** To send a file again harms nobody: it is there when its last piece has come. */
  private OutsideException failed(String what, @Nullable Exception cause) {
    return new OutsideException(system, Doubt.NOT_DONE, "no-answer", what, null, cause);
  }
}
