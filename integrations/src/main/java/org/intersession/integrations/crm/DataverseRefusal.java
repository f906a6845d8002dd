package org.intersession.integrations.crm;

import java.util.Locale;

/**
 * Why Dynamics 365 did not answer. The reason's key, from which the rooms make sentences, is the
 * name in lower case with hyphens.
 */
enum DataverseRefusal {
  /** The list does not exist, or no longer. */
  GONE,
  /** The app's credentials are not accepted. */
  CREDENTIALS,
  /** The application user lacks a security role. */
  MISSING_PERMISSION,
  /** Too many requests. */
  RATE_LIMIT,
  /** No connection could be made, or no answer came. */
  UNREACHABLE,
  /** The answer was not one of Dynamics 365's. */
  UNREADABLE_ANSWER,
  /** It failed by itself (5xx). */
  FAILING,
  /** The list is too long to be read. */
  TOO_LONG,
  /** None of these. */
  OTHER;

  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DataverseRefusal of(int status) {
    return switch (status) {
      case 401 -> CREDENTIALS;
      case 403 -> MISSING_PERMISSION;
      case 404 -> GONE;
      case 429 -> RATE_LIMIT;
      default -> status >= 500 ? FAILING : OTHER;
    };
  }
}
