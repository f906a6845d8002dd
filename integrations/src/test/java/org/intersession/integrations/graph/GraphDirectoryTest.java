package org.intersession.integrations.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.intersession.integrations.Contact;
import org.intersession.integrations.ContactList;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.redis.TestRedis;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real client against Graph's stand-in. */
class GraphDirectoryTest {
  private static final String ID = "0b0000aa-0000-4000-8000-000000000001";

  private Standins standins;
  private GraphDirectory directory;

  @BeforeEach
  void start() {
    standins = Standins.start(StandinsSettings.defaults());
    directory =
        new GraphDirectory(
            new GraphAccess(
                new GraphProperties(
                    URI.create(standins.base() + "/graph/v1.0"),
                    URI.create(standins.base() + "/login"),
                    StandinsSettings.TENANT_ID,
                    StandinsSettings.GRAPH_CLIENT_ID,
                    StandinsSettings.GRAPH_CLIENT_SECRET,
                    List.of()),
                TestRedis.nowhere(),
                Clock.systemUTC(),
                Duration.ofMinutes(1)));
  }

  @AfterEach
  void stop() {
    standins.close();
  }

  private ContactList list(String id, String name) {
    return new ContactList("microsoft-365", id, name);
  }

  @Test
  void findsGroupsByTheBeginningOfTheirName() {
    standins.graph().group(ID, "L'eau douce", List.of());

    assertThat(directory.lists("l'eau")).containsExactly(list(ID, "L'eau douce"));
  }

  @Test
  void readsWhomAGuestRepresentsAndTheirLanguage() {
    ContactList finance = directory.lists("Finance").get(0);

    assertThat(directory.contacts(finance))
        .contains(
            new Contact(
                "microsoft-365:0a000202-0000-4000-8000-000000000000",
                "",
                "Claire",
                "Fontaine",
                "Claire Fontaine",
                "Switzerland",
                "",
                "fr",
                List.of("claire.fontaine@example.net")));
  }

  @Test
  void readsAllPages() {
    List<String> ids =
        IntStream.range(0, 1100).mapToObj("0c000000-0000-4000-8000-%012d"::formatted).toList();
    ids.forEach(
        id -> standins.graph().introduce(id, "Delegate " + id, id + "@example.org", "Chad"));
    standins.graph().group(ID, "Everybody", ids);

    assertThat(directory.contacts(list(ID, "Everybody"))).hasSize(1100);
  }

  @Test
  void saysThatAGroupIsGone() {
    OutsideException gone =
        catchThrowableOfType(
            OutsideException.class, () -> directory.contacts(list(ID, "No such group")));

    assertThat(gone.doubt()).isEqualTo(Doubt.GONE);
  }

  @Test
  void asksAgainWhenTheLineBreaksUnderAReading() {
    standins.graph().group(ID, "Water", List.of());
    standins.misbehaviour().order("graph", "GET .*/groups.*", 1, "reset");

    assertThat(directory.lists("Water")).containsExactly(list(ID, "Water"));
  }

  @Test
  void saysThatNothingWasDoneWhenTheLineBreaksAgain() {
    standins.misbehaviour().order("graph", "GET .*/groups.*", 2, "reset");

    OutsideException lost =
        catchThrowableOfType(OutsideException.class, () -> directory.lists("Water"));

    assertThat(lost.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(lost.reason()).isEqualTo("no-answer");
  }
}
