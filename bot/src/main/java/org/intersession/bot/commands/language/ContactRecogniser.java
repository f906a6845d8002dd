package org.intersession.bot.commands.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** E-mails, links, and the officer on duty. */
final class ContactRecogniser implements Recogniser {
  private static final Phrasing OFFICER =
      Phrasing.of(
          "(?:with |avec |con )?(?:the |le |la |l'|el )?(?:(?:duty )?officer(?: on duty)?|officier(?:e)?(?: de"
              + " permanence)?|fonctionnaire(?: de permanence)?|responsable(?: de permanence| de guardia| de"
              + " turno)?|agent(?: de permanence)?|oficial(?: de guardia| de turno)?|funcionari[oa](?: de guardia|"
              + " de turno)?):? \uE002");
  private static final Phrasing EMAIL = Phrasing.of("(?:<|mailto:)?\uE002>?");
  private static final Phrasing LINK =
      Phrasing.of(
          "(?:with |avec |con )?(?:the |l'|el |la |le )?(?:(?:agenda|document|documents|documento|doc|ordre du"
              + " jour|orden del dia|link|lien|enlace):? )?[<(]?\uE003[>)]?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    OFFICER.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(), m.end(), new Meaning.Given(Slot.OFFICER, email(text, m.start())))));
    EMAIL.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    scene.asked() == Slot.OFFICER
                        ? new Meaning.Given(Slot.OFFICER, email(text, m.start()))
                        : new Meaning.Given(Slot.EMAILS, List.of(email(text, m.start()))))));
    LINK.in(
        text,
        m -> {
          int place = text.form().indexOf(Text.LINK, m.start());
          found.accept(new Finding(m.start(), m.end(), link(text.heldAt(place).content())));
        });
  }

  private static String email(Text text, int from) {
    return text.heldAt(text.form().indexOf(Text.EMAIL, from)).content();
  }

  private static Meaning link(String said) {
    try {
      URI link = new URI(said);
      if (link.getHost() != null && link.getScheme().matches("(?i)https?")) {
        return new Meaning.Given(Slot.LINKS, List.of(link));
      }
    } catch (URISyntaxException e) {
      return badLink();
    }
    return badLink();
  }

  private static Meaning badLink() {
    return new Meaning.Unsure(Slot.LINKS, "link-bad", Map.of(), List.of());
  }
}
