package org.intersession.integrations.standins.core;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A request that a stand-in did not accept, with the answer in its platform's form. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Answer answer;

  /** A refusal with its reason, for the list of the refused. */
  public Refusal(Answer answer, String reason) {
    super(reason, null, false, false);
    this.answer = answer;
  }

  /** A refusal in JSON. */
  public Refusal(int status, JsonNode body, String reason) {
    this(Answer.json(status, body), reason);
  }

  /** The same with headers. */
  public Refusal with(Map<String, String> headers) {
    return new Refusal(answer.with(headers), reason());
  }

  /** What is answered. */
  public Answer answer() {
    return answer;
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
