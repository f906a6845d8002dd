package org.intersession.integrations.graph;

import java.util.Locale;

/**
 * Why Graph did not do what it was asked. The reason's key, from which the rooms make sentences, is
 * the name in lower case with hyphens.
 */
enum Refusal {
  /** The meeting does not exist, or no longer. */
  GONE,
  /** The organiser is no user of the tenant. */
  HOST_UNKNOWN,
  /** No application access policy lets the app act for this organiser. */
  NO_POLICY,
  /** The app lacks a permission. */
  MISSING_PERMISSION,
  /** A value that was sent is not accepted. */
  INVALID_VALUE,
  /** The app's credentials are not accepted. */
  CREDENTIALS,
  /** Too many requests. */
  RATE_LIMIT,
  /** No connection could be made. */
  UNREACHABLE,
  /** The request left and no answer came. */
  NO_ANSWER,
  /** The answer was not one of Graph's. */
  UNREADABLE_ANSWER,
  /** Graph failed by itself (5xx). */
  FAILING,
  /** Teams has no way to do this from outside. */
  NOT_POSSIBLE,
  /** None of these. */
  OTHER;

  /** The stable key. */
  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason in an error of Graph's. */
  static Refusal of(int status, String message) {
    String text = message.toLowerCase(Locale.ROOT);
    return switch (status) {
      case 400 -> INVALID_VALUE;
      case 401 -> CREDENTIALS;
      case 403 ->
          text.contains("policy") || text.contains("on behalf") ? NO_POLICY : MISSING_PERMISSION;
      case 404 -> text.contains("user") ? HOST_UNKNOWN : GONE;
      case 410 -> GONE;
      case 429 -> RATE_LIMIT;
      default -> status >= 500 ? FAILING : OTHER;
    };
  }
}
