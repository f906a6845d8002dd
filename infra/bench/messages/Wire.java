import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** One kept-alive connection: bytes in, whole HTTP messages out. */
final class Wire {
  private final SocketChannel channel;
  private final ByteBuffer in = ByteBuffer.allocate(1 << 16);
  private Consumer<String> message = head -> {};

  Wire(SocketChannel channel) {
    this.channel = channel;
  }

  /** Says what to do with the head of each message that has come in whole. */
  void onMessage(Consumer<String> message) {
    this.message = message;
  }

  /** Writes all; what goes out here is small enough for the socket's buffer. */
  void write(byte[] bytes) {
    try {
      ByteBuffer out = ByteBuffer.wrap(bytes);
      while (out.hasRemaining()) {
        channel.write(out);
      }
    } catch (IOException e) {
      close();
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      System.err.println("not closed: " + e);
    }
  }

  void read() throws IOException {
    if (channel.read(in) < 0) {
      channel.close();
      return;
    }
    in.flip();
    boolean more = true;
    while (more) {
      more = takeOne();
    }
    in.compact();
  }

  /** Takes one message out of what has come, if it is whole. */
  private boolean takeOne() {
    int start = in.position();
    int end = headEnd(start);
    if (end < 0) {
      return false;
    }
    String head =
        new String(in.array(), start, end - start, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int length = head.contains("transfer-encoding: chunked") ? chunks(end) : length(head);
    if (length < 0 || in.limit() < end + length) {
      return false;
    }
    in.position(end + length);
    message.accept(head);
    return true;
  }

  private int headEnd(int start) {
    byte[] bytes = in.array();
    for (int i = start; i + 3 < in.limit(); i++) {
      if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
        return i + 4;
      }
    }
    return -1;
  }

  private static int length(String head) {
    int at = head.indexOf("\r\ncontent-length:");
    if (at < 0) {
      return 0;
    }
    int from = at + "\r\ncontent-length:".length();
    return Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
  }

  /** The length of a chunked body with its frames, or -1 while it is not whole. */
  private int chunks(int from) {
    int at = from;
    while (true) {
      int line = at;
      while (line < in.limit() && in.array()[line] != '\n') {
        line++;
      }
      if (line >= in.limit()) {
        return -1;
      }
      String size = new String(in.array(), at, line - at, StandardCharsets.ISO_8859_1).strip();
      int bytes = Integer.parseInt(size, 16);
      at = line + 1 + bytes + 2;
      if (at > in.limit()) {
        return -1;
      }
      if (bytes == 0) {
        return at - from;
      }
    }
  }
}
