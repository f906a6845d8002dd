package org.intersession.integrations.zoom;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.Recording;
import org.intersession.integrations.MeetingTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting as Zoom is asked for it; every field of it is compared with what Zoom then holds. */
final class MeetingBody {
  private static final int TOPIC_LENGTH = 200;
  private static final int SCHEDULED = 2;
  private static final int RECURRING = 8;

  private MeetingBody() {}

  /**
   * The body of a creation.
   *
   * @param trackingField the account's field for our reference, if it has one
   */
  static ObjectNode of(
      MeetingRequest request, Languages languages, @Nullable String trackingField) {
    MeetingTime first = request.times().get(0);
    ObjectNode body = Json.object();
    body.put("topic", topic(request.title()));
    body.put("type", isSeries(request) ? RECURRING : SCHEDULED);
    body.put("agenda", Agenda.with(request.agenda(), request.reference()));
    body.put("start_time", ZoomTime.start(first.start()));
    body.put("timezone", ZoomTime.zone(first.start()));
    body.put("duration", ZoomTime.minutes(first));
    if (isSeries(request)) {
      body.set("recurrence", Repeats.rule(request));
    }
    if (trackingField != null) {
      ObjectNode field = body.putArray("tracking_fields").addObject();
      field.put("field", trackingField);
      field.put("value", request.reference());
    }
    body.set("settings", settings(request, languages));
    return body;
  }

  static boolean isSeries(MeetingRequest request) {
    return request.times().size() > 1;
  }

  private static ObjectNode settings(MeetingRequest request, Languages languages) {
    ObjectNode settings = Json.object();
    settings.put("use_pmi", false);
    registration(request, settings);
    admission(request, settings);
    interpretation(request, languages, settings);
    settings.put("alternative_hosts", String.join(";", request.alternativeHosts()));
    settings.put("alternative_hosts_email_notification", false);
    settings.put("auto_recording", request.recording() == Recording.AUTOMATIC ? "cloud" : "none");
    settings.putObject("continuous_meeting_chat").put("enable", false);
    return settings;
  }

  /** Zoom writes to nobody: the secretariat's own mails do. */
  private static void registration(MeetingRequest request, ObjectNode settings) {
    settings.put("approval_type", request.registration() ? 1 : 2);
    if (!request.registration()) {
      return;
    }
    if (isSeries(request)) {
      settings.put("registration_type", 1);
    }
    settings.put("registrants_email_notification", false);
    settings.put("registrants_confirmation_email", false);
  }

  /** Everyone waits or nobody does: any other group would let people in whom nobody has seen. */
  private static void admission(MeetingRequest request, ObjectNode settings) {
    boolean waiting = request.admission() != Admission.OPEN;
    settings.put("join_before_host", false);
    settings.put("waiting_room", waiting);
    if (waiting) {
      ObjectNode options = settings.putObject("waiting_room_options");
      options.put("mode", "custom");
      options.put("who_goes_to_waiting_room", "everyone");
    }
  }

  private static void interpretation(
      MeetingRequest request, Languages languages, ObjectNode settings) {
    ObjectNode spoken = settings.putObject("language_interpretation");
    boolean asked = request.interpretation().size() > 1 || !request.interpreters().isEmpty();
    spoken.put("enable", asked);
    if (!request.interpreters().isEmpty()) {
      ArrayNode interpreters = spoken.putArray("interpreters");
      request
          .interpreters()
          .forEach(
              one ->
                  interpreters
                      .addObject()
                      .put("email", one.email())
                      .put(
                          "interpreter_languages",
                          languages.name(one.from()) + "," + languages.name(one.to())));
    }
    ObjectNode signed = settings.putObject("sign_language_interpretation");
    signed.put("enable", !request.signInterpreters().isEmpty());
    if (!request.signInterpreters().isEmpty()) {
      ArrayNode interpreters = signed.putArray("interpreters");
      request
          .signInterpreters()
          .forEach(
              one ->
                  interpreters
                      .addObject()
                      .put("email", one.email())
                      .put("sign_language", one.language()));
    }
  }

  private static String topic(String title) {
    if (title.length() <= TOPIC_LENGTH) {
      return title;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(title);
    return title.substring(0, characters.preceding(TOPIC_LENGTH + 1));
  }
}
