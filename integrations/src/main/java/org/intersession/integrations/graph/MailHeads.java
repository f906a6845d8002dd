package org.intersession.integrations.graph;

import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.integrations.MailInbox.Origin;

/** What a mail's head says about who is behind it. */
final class MailHeads {
  /** A header of ours that mail to a list carries: Graph sets none whose name begins otherwise. */
  static final String OUR_LIST = "X-Intersession-List";

  private static final Pattern BULK = Pattern.compile("(?i)\\s*(?:bulk|list|junk|auto_reply)\\b.*");
  private static final String RESULTS = "Authentication-Results";

  private final Set<String> servers;

  /**
   * Reads heads.
   *
   * @param servers by which names the mail system that takes mail in says what it found out about
   *     senders; none where it gives no name, as Exchange Online does
   */
  MailHeads(List<String> servers) {
    this.servers =
        servers.stream()
            .map(server -> server.strip().toLowerCase(Locale.ROOT))
            .filter(server -> !server.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A doubt weighs more than what a forger may have written into the head. */
  Origin origin(Message message) {
    if (AuthenticationResults.of(results(message)).doubted()) {
      return Origin.DOUBTED;
    }
    String automatic = header(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
    boolean machine =
        !automatic.isEmpty() && !automatic.equals("no")
            || !header(message, "List-Id").isEmpty()
            || !header(message, OUR_LIST).isEmpty()
            || BULK.matcher(header(message, "Precedence")).matches();
    return machine ? Origin.MACHINE : Origin.PERSON;
  }

  /**
   * The fields that stand together with the first one: what a server says it writes above the line
   * that tells of its taking the mail in, and what the sender brought stands below that.
   */
  private List<String> results(Message message) {
    List<String> fields = new ArrayList<>();
    for (InternetMessageHeader header : headers(message)) {
      String value = Objects.requireNonNullElse(header.getValue(), "");
      if (RESULTS.equalsIgnoreCase(header.getName())
          && AuthenticationResults.counts(value, servers)) {
        fields.add(value);
      } else if ("Received".equalsIgnoreCase(header.getName()) && !fields.isEmpty()) {
        break;
      }
    }
    // Where servers give no names, the sender's field looks like theirs: only the first is theirs.
    return servers.isEmpty() && fields.size() > 1 ? fields.subList(0, 1) : fields;
  }

  /** The first header of a name; empty if there is none. */
  static String header(Message message, String name) {
    return headers(message).stream()
        .filter(header -> name.equalsIgnoreCase(header.getName()))
        .map(InternetMessageHeader::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static List<InternetMessageHeader> headers(Message message) {
    return Objects.requireNonNullElse(message.getInternetMessageHeaders(), List.of());
  }
}
