package org.intersession.bot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "'PK\u0003\u0004 word/document.xml', WORD",
    "'PK\u0003\u0004 xl/workbook.xml', EXCEL",
    "'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text', OPEN_TEXT",
    "'%PDF-1.7', PDF",
    "'{\\rtf1 x}', RICH_TEXT",
    "'%FDF-1.2', FORM_DATA",
    "'<?xml version=\"1.0\"?><xfdf xmlns=\"x\">', XML_FORM_DATA",
    "'\u00ff\u00d8\u00ff', JPEG",
    "'\u00d0\u00cf\u0011\u00e0', OLD_OFFICE",
  })
  void aFileIsWhatItsContentSays(String content, FileKind type) {
    assertThat(FileKind.of(bytes(content))).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "'MZ %PDF-1.7'",
    "'\u007fELF'",
    "'#!/bin/sh'",
    "'<html><script>'",
    "'<svg onload=alert(1)>'",
    "'PK\u0003\u0004 META-INF/MANIFEST.MF'",
    "'just words'",
  })
  void andNothingElseIsTaken(String content) {
    assertThat(FileKind.of(bytes(content))).isEmpty();
  }

  @Test
  void aNameMayEndInAnyOfTheWaysOfItsKind() {
    assertThat(FileKind.JPEG.fits("photo.JPEG")).isTrue();
    assertThat(FileKind.OLD_OFFICE.fits("table.xls")).isTrue();
    assertThat(FileKind.PDF.fits("report.exe")).isFalse();
    assertThat(FileKind.PDF.fits("report")).isFalse();
  }

  @Test
  void aMailOfTheOldOfficeKeepsItsEnding() {
    assertThat(FileKind.OLD_OFFICE.ending("RE comments.MSG")).isEqualTo("msg");
    assertThat(FileKind.OLD_OFFICE.ending("comments.exe")).isEqualTo("doc");
  }
}
