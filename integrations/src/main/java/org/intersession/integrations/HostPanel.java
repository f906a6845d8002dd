package org.intersession.integrations;

import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A place inside a platform's own client in which its host sees a page of ours. */
public interface HostPanel {
  /** The script of the platform's that the page has to load. */
  URI script();

  /** Our module that speaks to it, a path on our own server. */
  String module();

  /** How somebody opened the page, as the platform vouches for it; nothing when it does not. */
  Optional<Opening> opening(UnaryOperator<@Nullable String> header);

  /**
   * The page was opened in a meeting.
   *
   * @param holding as {@link MeetingNotice#holding()}
   * @param person what the platform calls who opened it; an operator of ours by our settings
   */
  record Opening(String holding, String person) {}
}
