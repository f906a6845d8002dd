package org.intersession.integrations.files;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as UTF-8, as it goes. By hand, for loading a library takes longer than all that the
 * tool prints.
 */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";
  private static final int UNKNOWN = 0xFFFD;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int filled;
  private boolean separate;

  JsonWriter(OutputStream out) {
    this.out = out;
  }

  JsonWriter beginObject() throws IOException {
    separator();
    put('{');
    separate = false;
    return this;
  }

  JsonWriter endObject() throws IOException {
    put('}');
    separate = true;
    return this;
  }

  JsonWriter beginArray(String name) throws IOException {
    name(name);
    put('[');
    separate = false;
    return this;
  }

  JsonWriter endArray() throws IOException {
    put(']');
    separate = true;
    return this;
  }

  /** Begins an object under a name. */
  JsonWriter beginObject(String name) throws IOException {
    name(name);
    put('{');
    separate = false;
    return this;
  }

  JsonWriter text(String name, @Nullable String value) throws IOException {
    name(name);
    if (value == null) {
      plain("null");
    } else {
      quoted(value);
    }
    separate = true;
    return this;
  }

  JsonWriter number(String name, int value) throws IOException {
    name(name);
    plain(Integer.toString(value));
    separate = true;
    return this;
  }

  JsonWriter truth(String name, boolean value) throws IOException {
    name(name);
    plain(value ? "true" : "false");
    separate = true;
    return this;
  }

  /** A text in an array. */
  JsonWriter element(String value) throws IOException {
    separator();
    quoted(value);
    separate = true;
    return this;
  }

  /** Ends the line and hands over all that was written. */
  void endLine() throws IOException {
    put('\n');
    out.write(buffer, 0, filled);
    filled = 0;
    separate = false;
    out.flush();
  }

  private void name(String name) throws IOException {
    separator();
    quoted(name);
    put(':');
  }

  private void separator() throws IOException {
    if (separate) {
      put(',');
    }
  }

  private void quoted(String text) throws IOException {
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x20 && character < 0x7F && character != '"' && character != '\\') {
        put(character);
      } else if (character < 0x80) {
        escaped(character);
      } else {
        int point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        encoded(point >= 0xD800 && point <= 0xDFFF ? UNKNOWN : point);
      }
    }
    put('"');
  }

  private void escaped(char character) throws IOException {
    int known = "\"\\\n\t\r".indexOf(character);
    put('\\');
    if (known >= 0) {
      put("\"\\ntr".charAt(known));
    } else {
      plain("u00");
      put(HEX.charAt(character >> 4));
      put(HEX.charAt(character & 0xF));
    }
  }

  /** Half of a pair, which a damaged file may hold, was made the sign for the unknown before. */
  private void encoded(int point) throws IOException {
    if (point < 0x800) {
      put(0xC0 | point >> 6);
    } else if (point < 0x10000) {
      put(0xE0 | point >> 12);
      put(0x80 | point >> 6 & 0x3F);
    } else {
      put(0xF0 | point >> 18);
      put(0x80 | point >> 12 & 0x3F);
      put(0x80 | point >> 6 & 0x3F);
    }
    put(0x80 | point & 0x3F);
  }

  private void plain(String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  private void put(int value) throws IOException {
    if (filled == buffer.length) {
      out.write(buffer, 0, filled);
      filled = 0;
    }
    buffer[filled++] = (byte) value;
  }
}
