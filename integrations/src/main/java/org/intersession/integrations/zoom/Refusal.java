package org.intersession.integrations.zoom;

import java.util.Locale;
import org.intersession.integrations.OutsideException.Doubt;
import tools.jackson.databind.JsonNode;

/**
 * Why Zoom did not do what it was asked. The reason's key, from which the rooms make sentences, is
 * the name in lower case with hyphens.
 */
enum Refusal {
  /** The meeting (or occurrence) does not exist, or no longer (3001, 404). */
  GONE,
  /** The host is no user of this account, or not yet an active one (1001, 1010, 1120). */
  HOST_UNKNOWN,
  /** The host has no licence to hold or schedule meetings (3161). */
  NO_LICENCE,
  /** A value that was sent is not accepted (300). */
  INVALID_VALUE,
  /** An alternative host is not a licensed user of the account. */
  ALTERNATIVE_HOST,
  /** The meeting is running and cannot be changed (3002). */
  RUNNING,
  /** The app lacks a permission (4711, 4700, 104). */
  MISSING_SCOPE,
  /** The account does not allow it (200, 403). */
  NOT_ALLOWED,
  /** The app's credentials are not accepted (401, invalid_client). */
  CREDENTIALS,
  /** Too many requests in a short time (429). */
  RATE_LIMIT,
  /** The account's requests of the day are used up (429). */
  DAILY_LIMIT,
  /** The host's 100 creations and changes of the day are used up (429). */
  HOST_DAILY_LIMIT,
  /** A registrant's requests of the day are used up (429). */
  REGISTRANT_DAILY_LIMIT,
  /** No connection could be made. */
  UNREACHABLE,
  /** The request left and no answer came. */
  NO_ANSWER,
  /** The answer was not one of Zoom's. */
  UNREADABLE_ANSWER,
  /** Zoom failed by itself (5xx). */
  FAILING,
  /** Zoom named an address for our requests that is not its own. */
  UNTRUSTED_ADDRESS,
  /** Zoom said yes and did not do it. */
  NOT_TAKEN,
  /** We are stopping. */
  STOPPED,
  /** None of these. */
  OTHER;

  /** The stable key. */
  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is known about the effect of a request that was refused so. */
  Doubt doubt() {
    return this == GONE ? Doubt.GONE : Doubt.NOT_DONE;
  }

  /** The reason in an answer that is an error of Zoom's. */
  static Refusal of(int status, JsonNode body) {
    Refusal byCode = byCode(body.path("code").asInt(0));
    if (body.path("message").asString("").toLowerCase(Locale.ROOT).contains("alternative host")) {
      return ALTERNATIVE_HOST;
    }
    return byCode == OTHER ? byStatus(status) : byCode;
  }

  private static Refusal byCode(int code) {
    return switch (code) {
      case 3001 -> GONE;
      case 1001, 1010, 1120 -> HOST_UNKNOWN;
      case 3161 -> NO_LICENCE;
      case 300 -> INVALID_VALUE;
      case 3002 -> RUNNING;
      case 104, 4700, 4711 -> MISSING_SCOPE;
      case 200 -> NOT_ALLOWED;
      default -> OTHER;
    };
  }

  private static Refusal byStatus(int status) {
    return switch (status) {
      case 401 -> CREDENTIALS;
      case 403 -> NOT_ALLOWED;
      case 404, 410 -> GONE;
      default -> status >= 500 ? FAILING : OTHER;
    };
  }
}
