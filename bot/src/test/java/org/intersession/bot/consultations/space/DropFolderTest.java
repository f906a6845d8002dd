package org.intersession.bot.consultations.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.drops.Drop;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.review.Secretariat;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.integrations.DocumentLibrary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = "intersession.consultations.space.drop-folders=true")
class DropFolderTest {
  @Autowired private Environment environment;
  @Autowired private DocumentLibrary library;
  @Autowired private SpaceProperties settings;
  @Autowired private SpaceStore store;
  @Autowired private LibraryLook look;
  @Autowired private Drops drops;
  @LocalServerPort private int port;

  @Test
  void whatLiesInThePartysFolderIsHandedInAsItsDraft() {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    Opened consultation = new Secretariat(port, standins).open("en");
    awaitAddress(consultation.number(), "UGA");
    List<String> path =
        new ArrayList<>(
            new FolderRule(settings)
                .path(consultation.number(), consultation.title(), settings.drop()));
    path.add("UGA");
    byte[] letter = ("{\\rtf1 Our letter " + UUID.randomUUID() + "}").getBytes();

    library.put(library.folder(path), "our letter.rtf", letter);
    look.noticed();

    Drop drop = awaitDrop(consultation.number());
    assertThat(drop.given()).isEqualTo("our letter.rtf");
    assertThat(drop.name()).isEqualTo("C" + consultation.number() + "-R1-UGA-1.rtf");
    assertThat(drop.voice().releases()).isFalse();
  }

  private void awaitAddress(int consultation, String party) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (store.dropAddress(consultation, party).isEmpty()) {
      assertThat(System.nanoTime()).as("waiting for the folder").isLessThan(end);
      LockSupport.parkNanos(200_000_000);
    }
  }

  private Drop awaitDrop(int consultation) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    List<Drop> all = List.of();
    while (all.isEmpty()) {
      assertThat(System.nanoTime()).as("waiting for the drop").isLessThan(end);
      LockSupport.parkNanos(200_000_000);
      all = drops.ofParty(consultation, 1, "UGA");
    }
    return all.get(0);
  }
}
