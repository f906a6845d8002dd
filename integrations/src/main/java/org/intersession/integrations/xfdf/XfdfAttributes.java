package org.intersession.integrations.xfdf;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.markup.Lines;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.PdfDate;
import org.jspecify.annotations.Nullable;

/** The attributes of an annotation's element, told by their names in lower case. */
record XfdfAttributes(Map<String, String> values) {

  /** Those of the element on which the parser stands. */
  static XfdfAttributes of(XMLStreamReader xml) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      values.put(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
    }
    return new XfdfAttributes(values);
  }

  String name() {
    return get("name").strip();
  }

  /** The annotation with what its element contains. */
  Markup markup(String id, String type, String text) {
    String state = get("state").strip();
    return new Markup(
        id,
        type,
        get("inreplyto").isBlank() ? null : get("inreplyto").strip(),
        get("replytype").strip().equalsIgnoreCase("group"),
        model(state),
        state,
        Lines.of(get("title")),
        date(),
        text,
        "",
        new Place(-1, -1, -1, page(), 0, ""));
  }

  private String model(String state) {
    String model = get("statemodel").strip();
    if (model.isEmpty() && !state.isEmpty()) {
      return state.endsWith("arked") ? "Marked" : "Review";
    }
    return model;
  }

  private @Nullable OffsetDateTime date() {
    OffsetDateTime changed = PdfDate.parse(get("date"));
    return changed == null ? PdfDate.parse(get("creationdate")) : changed;
  }

  /** Pages are counted from 0 in the file. */
  private int page() {
    String page = get("page").strip();
    return page.matches("\\d{1,7}") ? Integer.parseInt(page) + 1 : 0;
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }
}
