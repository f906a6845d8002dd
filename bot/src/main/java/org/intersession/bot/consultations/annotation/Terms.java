package org.intersession.bot.consultations.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the annotation model, and our own context beside it. */
final class Terms {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  static final String DOCUMENT = "urn:intersession:document:";
  static final String PARAGRAPH_FRAGMENT = "urn:intersession:fragment:paragraph";
  static final String PAGE_FRAGMENT = "http://tools.ietf.org/rfc/rfc3778";

  private static final String OWN = "urn:intersession:term:";

  private Terms() {}

  static List<Object> context() {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("is", OWN);
    for (String term :
        List.of(
            "party",
            "person",
            "round",
            "kind",
            "resolved",
            "change",
            "changeType",
            "inserted",
            "deleted",
            "mark",
            "paragraph",
            "page",
            "sourceFile",
            "sourceId",
            "sourcePlace")) {
      own.put(term, "is:" + term);
    }
    return List.of(CONTEXT, own);
  }
}
