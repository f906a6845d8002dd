package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.attached.AttachedFiles;
import org.jspecify.annotations.Nullable;

/** The files embedded in a PDF: by its name tree and by annotations. */
final class EmbeddedFiles {
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
  private static final int MOST = 1000;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final AttachedFiles attached;

  EmbeddedFiles(AttachedFiles attached) {
    this.attached = attached;
  }

  /** Reads every file, each once. */
  void read(PDDocument document, List<PdfAnnotation> annotations) throws IOException {
    for (COSDictionary file : named(document)) {
      read(file);
    }
    for (PdfAnnotation annotation : annotations) {
      COSDictionary file = annotation.dictionary().getCOSDictionary(COSName.FS);
      if (file != null && annotation.type().equals("fileattachment")) {
        read(file);
      }
    }
  }

  private void read(COSDictionary file) throws IOException {
    COSStream stream = content(file);
    if (stream == null || seen.size() > MOST || !seen.add(stream)) {
      return;
    }
    String name = file.getString(COSName.UF, file.getString(COSName.F, ""));
    try (InputStream in = stream.createInputStream()) {
      attached.read(name, in);
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      attached.notices().add("The embedded file " + name + " is damaged: to be read by hand.");
    }
  }

  private static @Nullable COSStream content(COSDictionary file) {
    COSDictionary versions = file.getCOSDictionary(COSName.EF);
    if (versions == null) {
      return null;
    }
    COSStream stream = versions.getCOSStream(COSName.F);
    return stream == null ? versions.getCOSStream(COSName.UF) : stream;
  }

  private static List<COSDictionary> named(PDDocument document) {
    List<COSDictionary> files = new ArrayList<>();
    COSDictionary names =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    COSDictionary root = names == null ? null : names.getCOSDictionary(EMBEDDED);
    Deque<COSDictionary> open = new ArrayDeque<>();
    Set<COSBase> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty() && files.size() < MOST && entered.size() < MOST) {
      COSDictionary node = open.poll();
      if (entered.add(node)) {
        addAll(node.getCOSArray(COSName.NAMES), files);
        addAll(node.getCOSArray(COSName.KIDS), open);
      }
    }
    return files;
  }

  private static void addAll(@Nullable COSArray array, java.util.Collection<COSDictionary> to) {
    for (int i = 0; array != null && i < Math.min(array.size(), 2 * MOST); i++) {
      if (array.getObject(i) instanceof COSDictionary dictionary) {
        to.add(dictionary);
      }
    }
  }
}
