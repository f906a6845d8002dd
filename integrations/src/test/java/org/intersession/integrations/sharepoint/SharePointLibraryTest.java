package org.intersession.integrations.sharepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.intersession.integrations.DocumentLibrary.Changed;
import org.intersession.integrations.DocumentLibrary.Changes;
import org.intersession.integrations.DocumentLibrary.Filed;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.graph.TestGraph;
import org.intersession.integrations.graph.Transfers;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.graph.GraphStandin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real client against the stand-in of a library. */
class SharePointLibraryTest {
  private Standins standins;
  private SharePointLibrary library;

  @BeforeEach
  void start() {
    standins = Standins.start(StandinsSettings.defaults());
    library =
        new SharePointLibrary(
            TestGraph.at(standins),
            new Transfers(SharePointLibrary.SYSTEM, Duration.ofSeconds(10)),
            GraphStandin.DRIVE);
  }

  @AfterEach
  void stop() {
    standins.close();
  }

  @Test
  void foldersAreMadeOnce() {
    String first = library.folder(List.of("Consultations", "5 Wetlands & youth", "rounds"));

    assertThat(library.folder(List.of("Consultations", "5 Wetlands & youth", "rounds")))
        .isEqualTo(first);
    assertThat(library.folder(List.of("Consultations"))).isNotEqualTo(first);
  }

  @Test
  void aLargeFileGoesUpInPiecesAndComesDownAsItWas() {
    byte[] content = new byte[7 << 20];
    new Random(5).nextBytes(content);
    String folder = library.folder(List.of("large"));

    Filed filed = library.put(folder, "draft é.docx", content);

    assertThat(library.content(filed.id(), 8 << 20)).isEqualTo(content);
    assertThatThrownBy(() -> library.content(filed.id(), 1 << 20))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("too-large"));
  }

  @Test
  void aFileOfTheSameNameGetsANewVersion() {
    String folder = library.folder(List.of("again"));
    Filed first = library.put(folder, "a.txt", new byte[] {1});

    Filed second = library.put(folder, "a.txt", new byte[] {2});

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.tag()).isNotEqualTo(first.tag());
    assertThat(library.content(first.id(), 10)).containsExactly(2);
  }

  @Test
  void aReadingAddressIsTheSameEachTimeAndTakesNobodysRightsAway() {
    standins.switches().set(Switch.GRAPH_ANYONE_LINKS, true);
    Filed filed = library.put(library.folder(List.of("links")), "a.txt", new byte[] {1});

    URI address = library.readingAddress(filed.id());

    assertThat(library.readingAddress(filed.id())).isEqualTo(address);
  }

  @Test
  void whereTheTenantForbidsLinksItSaysSo() {
    standins.switches().set(Switch.GRAPH_ANYONE_LINKS, false);
    Filed filed = library.put(library.folder(List.of("links")), "a.txt", new byte[] {1});

    assertThatThrownBy(() -> library.readingAddress(filed.id()))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("not-allowed"));
  }

  @Test
  void whatChangedSinceIsToldOnce() {
    String folder = library.folder(List.of("changes"));
    Changes before = library.since(null);
    Filed filed = library.put(folder, "new.txt", new byte[] {1});

    Changes after = library.since(before.mark());

    assertThat(after.items()).extracting(Changed::name).containsExactly("new.txt");
    assertThat(after.items()).extracting(Changed::folder).containsExactly(folder);
    assertThat(after.items()).extracting(Changed::id).containsExactly(filed.id());
    assertThat(library.since(after.mark()).items()).isEmpty();
  }

  @Test
  void aMarkOfAnotherAddressIsAsNone() {
    Filed filed = library.put(library.folder(List.of("moved")), "there.txt", new byte[] {1});

    Changes all = library.since("http://127.0.0.1:1/graph/v1.0/drives/x/root/delta?token=1");

    assertThat(all.items()).extracting(Changed::id).contains(filed.id());
    assertThat(library.since(all.mark()).items()).isEmpty();
  }

  @Test
  void aMarkThatHasExpiredIsAsNone() {
    Filed filed = library.put(library.folder(List.of("expired")), "there.txt", new byte[] {1});
    String mark = library.since(null).mark();
    standins.misbehaviour().order("graph", "GET .*delta.*", 1, "status:410");

    assertThat(library.since(mark).items()).extracting(Changed::id).contains(filed.id());
  }
}
