package org.intersession.integrations;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** A button of a {@link Card}. */
public sealed interface CardAction {
  /** What the button says. */
  String title();

  /** The button as plain text. */
  default String asText() {
    return "[" + title() + "]";
  }

  /** How a button stands out. */
  enum Style {
    DEFAULT,
    POSITIVE,
    DESTRUCTIVE
  }

  /**
   * A button that comes back to the bot as a {@link ChatPress}.
   *
   * @param verb what is asked, for example {@code confirm}
   * @param data what the bot needs to know again; keys are letters, digits and hyphens (a dot would
   *     be torn apart on its way)
   */
  record Press(String title, String verb, Map<String, String> data, Style style)
      implements CardAction {
    public Press {
      requireKey(verb);
      data = Map.copyOf(data);
      data.keySet().forEach(CardAction::requireKey);
    }

    public Press(String title, String verb, Map<String, String> data) {
      this(title, verb, data, Style.DEFAULT);
    }
  }

  /** A button that opens a page; only http and https. */
  record Open(String title, URI target) implements CardAction {
    public Open {
      if (!"https".equals(target.getScheme()) && !"http".equals(target.getScheme())) {
        throw new IllegalArgumentException("a button opens http or https only: " + target);
      }
    }

    @Override
    public String asText() {
      return "[" + title + ": " + target + "]";
    }
  }

  /** Refuses a key that a chat could tear apart. */
  static void requireKey(String key) {
    if (!Keys.SAFE.matcher(key).matches()) {
      throw new IllegalArgumentException("not a safe key for card data: " + key);
    }
  }

  /** Holds the pattern, since an interface has no private constant. */
  final class Keys {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Keys() {}
  }
}
