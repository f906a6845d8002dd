package org.intersession.integrations.teams;

import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.integrations.ChatAttachment;

/** The files that came with a line. Its copy as HTML and the cards in it are none. */
final class Files {
  private static final String UPLOADED = "application/vnd.microsoft.teams.file.download.info";

  private Files() {}

  static List<ChatAttachment> of(Incoming activity) {
    return activity.each("attachments").flatMap(Files::file).toList();
  }

  private static Stream<ChatAttachment> file(Incoming attachment) {
    String type = attachment.text("contentType");
    String name = attachment.text("name");
    if (UPLOADED.equals(type)) {
      String guessed = URLConnection.guessContentTypeFromName(name);
      String media = guessed == null ? "application/octet-stream" : guessed;
      return address(attachment.text("content", "downloadUrl"))
          .map(content -> new ChatAttachment(name, media, content))
          .stream();
    }
    return type.startsWith("image/")
        ? address(attachment.text("contentUrl"))
            .map(content -> new ChatAttachment(name, type, content))
            .stream()
        : Stream.empty();
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = URI.create(text);
      boolean fetchable =
          "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
      return fetchable || ServiceHosts.isLoopback(address)
          ? Optional.of(address)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
