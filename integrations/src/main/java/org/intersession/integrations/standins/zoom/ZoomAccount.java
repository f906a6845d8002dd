package org.intersession.integrations.standins.zoom;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Zoom account that is stood in for.
 *
 * @param webhookUrl where its events go; none go out while it is absent
 * @param scopes what the app was granted
 * @param trackingFields the tracking fields that the account's administrator made
 */
public record ZoomAccount(
    String accountId,
    String clientId,
    String clientSecret,
    String webhookSecret,
    @Nullable URI webhookUrl,
    ZoomPlan plan,
    List<String> scopes,
    List<String> trackingFields) {
  /** Every scope that the stand-in's paths ask for. */
  public static final List<String> ALL_SCOPES =
      List.of(
          "meeting:write:meeting:admin",
          "meeting:read:meeting:admin",
          "meeting:update:meeting:admin",
          "meeting:delete:meeting:admin",
          "meeting:read:list_meetings:admin",
          "meeting:update:status:admin",
          "meeting:write:registrant:admin",
          "meeting:write:batch_registrants:admin",
          "meeting:read:list_registrants:admin",
          "meeting:read:registrant:admin",
          "meeting:delete:registrant:admin",
          "meeting:update:registrant_status:admin",
          "meeting:read:list_registration_questions:admin",
          "meeting:update:registration_question:admin",
          "meeting:write:invite_links:admin",
          "meeting:update:in_meeting_controls:admin",
          "meeting:read:list_past_participants:admin",
          "report:read:list_meeting_participants:admin",
          "dashboard:read:list_meeting_participants:admin",
          "user:read:list_users:admin",
          "user:read:user:admin",
          "user:read:settings:admin",
          "user:update:settings:admin",
          "tracking_field:read:list_tracking_fields:admin",
          "tracking_field:write:tracking_field:admin");

  public ZoomAccount {
    scopes = List.copyOf(scopes);
    trackingFields = List.copyOf(trackingFields);
  }

  @Override
  public String toString() {
    return "ZoomAccount[" + accountId + ", " + plan + "]";
  }
}
