package org.intersession.integrations.standins.core;

/** What answers one kind of request. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers.
   *
   * @throws Refusal when the request is not accepted
   */
  Answer handle(Request request);
}
