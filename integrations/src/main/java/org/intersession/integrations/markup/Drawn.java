package org.intersession.integrations.markup;

import java.util.List;

/**
 * A markup annotation with its drawing on the page, as it is written.
 *
 * @param rectangle left, bottom, right, top
 * @param quads eight coordinates for each line of marked text, or empty
 */
public record Drawn(Markup markup, List<Float> rectangle, List<Float> quads) {
  public Drawn {
    rectangle = List.copyOf(rectangle);
    quads = List.copyOf(quads);
  }
}
