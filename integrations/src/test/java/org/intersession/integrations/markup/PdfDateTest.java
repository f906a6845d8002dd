package org.intersession.integrations.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDateTest {
  @ParameterizedTest
  @CsvSource({
    "D:20270312140000+01'00',2027-03-12T14:00+01:00",
    "D:20270312140000+01'00,2027-03-12T14:00+01:00",
    "D:20270312140000-0530,2027-03-12T14:00-05:30",
    "D:20270312140000+01,2027-03-12T14:00+01:00",
    "D:20270312140000Z00'00',2027-03-12T14:00Z",
    "D:20270312140000Z,2027-03-12T14:00Z",
    "20270312140000,2027-03-12T14:00Z",
    "D:202703121400,2027-03-12T14:00Z",
    "D:2027,2027-01-01T00:00Z",
    "2027-03-12T14:00:00Z,2027-03-12T14:00Z",
    "2027-03-12T14:00:00.123+01:00,2027-03-12T14:00+01:00",
    "2027-03-12,2027-03-12T00:00Z"
  })
  void everyFormIsRead(String text, String date) {
    assertThat(PdfDate.parse(text)).isEqualTo(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3/4/2027", "D:20271340000000", "yesterday", "D:20270312140000+99'00'"})
  void whatIsNoDateIsNone(String text) {
    assertThat(PdfDate.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-12T14:00:05+01:00", "1999-12-31T23:59:59-05:30"})
  void aWrittenDateReadsTheSame(String date) {
    OffsetDateTime once = OffsetDateTime.parse(date);

    assertThat(PdfDate.parse(PdfDate.format(once))).isEqualTo(once);
  }
}
