package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionNamesTest {
  @TempDir private Path folder;

  @Test
  void theListNamesItsRegionsInItsLanguages() throws IOException {
    PartyFile.Read read =
        read(
            """
            code,kind,region,Region FR,region_es,en
            KEN,party,Africa,Afrique|Continent africain,,Kenya
            UGA,party,Africa,,África,Uganda
            FRA,party,Europe,,,France
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.regions().name("Africa", Locale.FRENCH)).isEqualTo("Afrique");
    assertThat(read.regions().name("Africa", Locale.forLanguageTag("es"))).isEqualTo("África");
    assertThat(read.regions().name("Africa", Locale.forLanguageTag("ru"))).isEqualTo("Africa");
    assertThat(read.regions().all("Africa"))
        .containsExactlyInAnyOrder("Africa", "Afrique", "Continent africain", "África");
    assertThat(read.regions().all("Europe")).containsExactly("Europe");
  }

  @Test
  void aListWithoutThemIsReadAsBefore() throws IOException {
    PartyFile.Read read = read("code,region,en\nKEN,Africa,Kenya\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.parties()).extracting(Party::region).containsExactly("Africa");
    assertThat(read.regions().name("Africa", Locale.FRENCH)).isEqualTo("Africa");
  }

  @Test
  void aRegionHasOneNameInALanguage() throws IOException {
    assertThat(
            read("""
                    code,region,region fr,en
                    KEN,Africa,Afrique,Kenya
                    UGA,Africa,Amérique,Uganda
                    """)
                .problems())
        .containsExactly("Row 3: the region Africa has another name in fr above: \"Amérique\".");
  }

  private PartyFile.Read read(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("parties.csv"), csv);
    return PartyFile.read(new SourceFile("parties.csv", file));
  }
}
