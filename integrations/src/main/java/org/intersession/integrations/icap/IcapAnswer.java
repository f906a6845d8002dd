package org.intersession.integrations.icap;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scanner answered.
 *
 * @param headers by their names in lower case
 * @param body of the web answer that it lets pass or puts in place of the file
 */
record IcapAnswer(int status, Map<String, String> headers, byte[] body) {
  private static final Pattern STATUS = Pattern.compile("ICAP/1\\.[0-9] ([0-9]{3})(?: .*)?");
  private static final Pattern THREAT = Pattern.compile("(?i)threat=([^;]+)");
  private static final Pattern BODY = Pattern.compile("(?i)(?:res|req)-body=[0-9]+");
  private static final List<String> FOUND =
      List.of("x-infection-found", "x-virus-id", "x-virus-name", "x-violations-found", "x-blocked");
  private static final int LINE_AT_MOST = 8192;
  private static final int LINES_AT_MOST = 200;

  /** What a scanner puts in place of a file may be longer than it. */
  private static final int MORE = 1 << 20;

  /** Reads an answer about a file of so many bytes. */
  static IcapAnswer read(InputStream in, int length) throws IOException {
    String first = line(in);
    // A scanner may ask to go on before it has read all.
    while (first.contains(" 100 ")) {
      headers(in);
      first = line(in);
    }
    Matcher status = STATUS.matcher(first);
    if (!status.matches()) {
      throw new IOException("no answer of a scanner");
    }
    Map<String, String> headers = headers(in);
    byte[] body =
        BODY.matcher(headers.getOrDefault("encapsulated", "")).find()
            ? body(in, headers.getOrDefault("encapsulated", ""), length + MORE)
            : new byte[0];
    return new IcapAnswer(Integer.parseInt(status.group(1)), headers, body);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i < LINES_AT_MOST; i++) {
      String line = line(in);
      int colon = line.indexOf(':');
      if (line.isEmpty()) {
        return headers;
      }
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    throw new IOException("a scanner's answer without an end");
  }

  /** The body stands after the heads of the web request and answer that come back with it. */
  private static byte[] body(InputStream in, String encapsulated, int atMost) throws IOException {
    Matcher heads = Pattern.compile("(?i)re[qs]-hdr=").matcher(encapsulated);
    while (heads.find()) {
      headers(in);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(line(in)); size > 0; size = size(line(in))) {
      if (body.size() + size > atMost) {
        throw new IOException("a scanner's answer is longer than the file");
      }
      byte[] piece = in.readNBytes(size);
      if (piece.length < size) {
        throw new EOFException();
      }
      body.write(piece);
      line(in);
    }
    return body.toByteArray();
  }

  private static int size(String line) throws IOException {
    String size = line.split(";", 2)[0].strip();
    if (!size.matches("[0-9A-Fa-f]{1,7}")) {
      throw new IOException("a scanner's answer breaks off");
    }
    return Integer.parseInt(size, 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.size() >= LINE_AT_MOST) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** What the scanner found, by the names of its headers. */
  Optional<String> found() {
    return FOUND.stream()
        .map(headers::get)
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank() && !value.equals("0"))
        .findFirst()
        .map(IcapAnswer::threat);
  }

  private static String threat(String value) {
    Matcher threat = THREAT.matcher(value);
    return threat.find() ? threat.group(1).strip() : value;
  }
}
