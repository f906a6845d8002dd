package org.intersession.integrations.graph;

import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intersession.integrations.MailInbox.Origin;

/** What a mail's head says about who is behind it. */
final class MailHeads {
  /** A header of ours that mail to a list carries: Graph sets none whose name begins otherwise. */
  static final String OUR_LIST = "X-Intersession-List";

  private static final Pattern BULK = Pattern.compile("(?i)\\s*(?:bulk|list|junk|auto_reply)\\b.*");
  private static final Pattern DOUBT =
      Pattern.compile("(?is).*\\b(?:dmarc|compauth)\\s*=\\s*fail\\b.*");

  private MailHeads() {}

  static Origin origin(Message message) {
    String automatic = header(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
    boolean machine =
        !automatic.isEmpty() && !automatic.equals("no")
            || !header(message, "List-Id").isEmpty()
            || !header(message, OUR_LIST).isEmpty()
            || BULK.matcher(header(message, "Precedence")).matches();
    if (machine) {
      return Origin.MACHINE;
    }
    // The first was written last, by the mail system that took it in.
    return DOUBT.matcher(header(message, "Authentication-Results")).matches()
        ? Origin.DOUBTED
        : Origin.PERSON;
  }

  /** The first header of a name; empty if there is none. */
  static String header(Message message, String name) {
    return Optional.ofNullable(message.getInternetMessageHeaders()).orElse(List.of()).stream()
        .filter(header -> name.equalsIgnoreCase(header.getName()))
        .map(InternetMessageHeader::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
