package org.intersession.integrations.word;

import org.jspecify.annotations.Nullable;

/** The namespaces of WordprocessingML. */
final class Names {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES_STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private Names() {}

  /** What the types of relationships begin with in a document of this namespace. */
  static String relationships(String namespace) {
    return WORD_STRICT.equals(namespace) ? TYPES_STRICT : TYPES;
  }

  static boolean isWord(@Nullable String namespace) {
    return WORD.equals(namespace) || WORD_STRICT.equals(namespace);
  }

  static boolean isMath(@Nullable String namespace) {
    return MATH.equals(namespace) || MATH_STRICT.equals(namespace);
  }
}
