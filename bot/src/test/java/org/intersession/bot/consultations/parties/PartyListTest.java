package org.intersession.bot.consultations.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartyListTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @TempDir Path folder;

  @Test
  void namesAreReadInWhateverLanguagesTheHeadingsName() throws IOException {
    PartyList list = read("code;name_en;name_ar\nKE;Kenya;كينيا\nJP;Japan;\n");
    Party kenya = list.named("KE").orElseThrow();
    assertThat(kenya.name(ARABIC)).isEqualTo("كينيا");
    assertThat(kenya.name(Locale.FRENCH)).isEqualTo("Kenya");
    assertThat(list.named("كينيا")).contains(kenya);
    assertThat(list.named("Japan").orElseThrow().name(ARABIC)).isEqualTo("Japan");
  }

  @Test
  void aRegionIsNamedOnceForAllItsParties() throws IOException {
    PartyList list =
        read("code;name_en;region;region_fr\nKE;Kenya;Africa;Afrique\nUG;Uganda;Africa;\n");
    Party.Region region = list.named("Uganda").orElseThrow().region();
    assertThat(region.name(Locale.FRENCH)).isEqualTo("Afrique");
    assertThat(region.name(Locale.ENGLISH)).isEqualTo("Africa");
  }

  @Test
  void aListWithoutAnEnglishNameIsRefusedWithASentence() {
    assertThatThrownBy(() -> read("code;nom\nKE;Kenya\n"))
        .hasMessage("parties.csv: its first line must name the columns, at least name_en.");
  }

  private PartyList read(String text) throws IOException {
    return PartyList.read(Files.writeString(folder.resolve("parties.csv"), text));
  }
}
