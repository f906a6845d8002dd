package org.intersession.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FdfCommentReaderTest {
  @TempDir private Path folder;

  @Test
  void aParentIsNamedByText() throws IOException {
    String fdf =
        "%FDF-1.2\n1 0 obj\n<</FDF<</Annots[2 0 R 3 0 R]/F(draft.pdf)>>>>\nendobj\n"
            + "2 0 obj\n<</Subtype/Text/NM(a)/T(Kenya)/Contents(Why?)/Page 4>>\nendobj\n"
            + "3 0 obj\n<</Subtype/Text/NM(b)/IRT(a)/T(Chile)/Contents(So.)/Page 4>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    SourceFile file = new SourceFile("a.fdf", Files.writeString(folder.resolve("a"), fdf));

    assertThat(new FdfCommentReader().reads(file)).isTrue();
    assertThat(new FdfCommentReader().read(file, ReadLimits.DEFAULT).comments())
        .extracting(ReadComment::id, ReadComment::parent, comment -> comment.place().page())
        .containsExactly(tuple("a", null, 5), tuple("b", "a", 5));
  }
}
