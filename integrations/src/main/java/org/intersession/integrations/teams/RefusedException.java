package org.intersession.integrations.teams;

/** What came to the endpoint is not taken in; carries the status and the sentence to answer. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  RefusedException(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** It does not prove who it is. */
  static RefusedException unproven(String sentence) {
    return new RefusedException(401, sentence);
  }

  /** It may be who it says, and still may not. */
  static RefusedException forbidden(String sentence) {
    return new RefusedException(403, sentence);
  }

  /** It cannot be read. */
  static RefusedException unreadable(String sentence) {
    return new RefusedException(400, sentence);
  }
}
