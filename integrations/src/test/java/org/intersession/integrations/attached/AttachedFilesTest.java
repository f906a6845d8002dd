package org.intersession.integrations.attached;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.ReadLimits;
import org.junit.jupiter.api.Test;

class AttachedFilesTest {
  @Test
  void zipThatUnpacksTooFarIsNoticedAndNotRead() throws IOException {
    AttachedFiles attached = new AttachedFiles("a.eml", ReadLimits.DEFAULT);

    attached.read("b.zip", new ByteArrayInputStream(zip("zeros.txt", new byte[8 << 20])));

    assertThat(attached.notices())
        .containsExactly(
            "a.eml/b.zip: unpacks its part zeros.txt to more than 200 times its packed size.");
  }

  @Test
  void zipsWithinZipsEndSomewhere() throws IOException {
    byte[] inner = {1};
    for (int i = 0; i < 20; i++) {
      inner = zip("inner.zip", inner);
    }
    AttachedFiles attached = new AttachedFiles("a.eml", ReadLimits.DEFAULT);

    attached.read("b.zip", new ByteArrayInputStream(inner));

    assertThat(attached.notices()).hasSize(1);
    assertThat(attached.notices().get(0)).endsWith("attached within each other too deep.");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
