package org.intersession.integrations;

import java.util.regex.Pattern;

/**
 * Who writes or is written to. Neither part can carry a line break or another control character, so
 * that nothing said here can become a header of a mail.
 *
 * @param address as in {@code someone@example.org}
 * @param name as people read it; may be empty
 */
public record MailAddress(String address, String name) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>\",;:\\\\()\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");
  private static final int NAME_AT_MOST = 128;

  /** Refuses what is no address; makes the name one line. */
  public MailAddress {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("no e-mail address: " + MailText.line(address));
    }
    name = MailText.cut(MailText.line(name), NAME_AT_MOST);
  }

  /** An address without a name. */
  public static MailAddress of(String address) {
    return new MailAddress(address, "");
  }

  /** Whether a text has the form of an e-mail address. */
  public static boolean isAddress(String text) {
    return text.length() <= 254 && ADDRESS.matcher(text).matches() && !text.contains("..");
  }

  /** What stands after the at sign. */
  public String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
