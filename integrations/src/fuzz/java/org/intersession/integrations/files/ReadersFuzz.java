package org.intersession.integrations.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Whatever stands in a returned file, it is read or refused with a sentence that names it. */
class ReadersFuzz {
  @FuzzTest(maxDuration = "60s")
  void pdf(byte[] bytes) throws IOException {
    FuzzedFile.PDF.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void fdf(byte[] bytes) throws IOException {
    FuzzedFile.FDF.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void xfdf(byte[] bytes) throws IOException {
    FuzzedFile.XFDF.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void excel(byte[] bytes) throws IOException {
    FuzzedFile.EXCEL.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void table(byte[] bytes) throws IOException {
    FuzzedFile.TABLE.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void mail(byte[] bytes) throws IOException {
    FuzzedFile.MAIL.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void outlook(byte[] bytes) throws IOException {
    FuzzedFile.OUTLOOK.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void word(byte[] bytes) throws IOException {
    FuzzedFile.WORD.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void zipped(byte[] bytes) throws IOException {
    FuzzedFile.ZIPPED.read(bytes);
  }
}
