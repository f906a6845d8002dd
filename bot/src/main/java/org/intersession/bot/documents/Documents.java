package org.intersession.bot.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.intersession.bot.files.ContentHash;
import org.intersession.bot.files.ContentType;
import org.intersession.bot.files.FileName;
import org.intersession.integrations.FileFetcher;
import org.intersession.integrations.FileFetcher.Fetched;
import org.intersession.integrations.FileOpener;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/** The documents: files are kept as they came, texts are read from them when they are needed. */
public final class Documents {
  /** How large a file may be. */
  public static final int LARGEST = 32 << 20;

  private static final int READ_AT_MOST = 64;
  private static final ReadLimits LIMITS =
      new ReadLimits(LARGEST, 256L << 20, 200, 10_000, 3, 50_000, 100_000, 20);

  private final DocumentStore store;
  private final FileFetcher fetcher;
  private final FileOpener opener =
      ServiceLoader.load(FileOpener.class)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the program lacks its file readers"));

  /** Texts of files, the ones used last; a file never changes. */
  private final Map<Long, ReadDocument> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, ReadDocument> eldest) {
              return size() > READ_AT_MOST;
            }
          });

  Documents(DocumentStore store, FileFetcher fetcher) {
    this.store = store;
    this.fetcher = fetcher;
  }

  /** Fetches a file, and keeps it if it is a Word or PDF text that can be read. */
  public KeptFile fetch(URI link) throws RefusedFile {
    try {
      Fetched fetched = fetcher.fetch(link, LARGEST);
      return keepDraft(fetched.name(), fetched.content());
    } catch (OutsideException e) {
      throw new RefusedFile(e.reason(), String.valueOf(link.getHost()));
    }
  }

  /** Keeps a draft if it is a Word or PDF text that can be read. */
  public KeptFile keepDraft(String name, byte[] content) throws RefusedFile {
    String plain = FileName.plain(name);
    if (content.length == 0) {
      throw new RefusedFile("empty", plain);
    }
    String type = ContentType.of(content);
    if (!type.equals(ContentType.WORD) && !type.equals(ContentType.PDF)) {
      throw new RefusedFile("not-a-document", plain);
    }
    ReadDocument text = open(plain, content);
    if (text.paragraphs().isEmpty()) {
      throw new RefusedFile("no-text", plain);
    }
    KeptFile kept = keep(plain, type, content);
    read.put(kept.id(), text);
    return kept;
  }

  /** Keeps any file. */
  public KeptFile keep(String name, String mediaType, byte[] content) {
    long id = store.keep(ContentHash.of(content), FileName.plain(name), mediaType, content);
    return store.file(id).orElseThrow();
  }

  /** Deletes the content of a file that must not be kept; that it came stays known. */
  public void discard(long file) {
    store.discard(file);
    read.remove(file);
  }

  /** What a name that somebody else chose is without what no name needs. */
  public static String plainName(String given) {
    return FileName.plain(given);
  }

  /** Opens a kept file under a name, with the files inside it; says of each what became of it. */
  public List<OpenedFile> open(long file, String name) {
    return opened(name, file(file).content());
  }

  /** A file that was kept. */
  public KeptFile file(long id) {
    return store.file(id).orElseThrow();
  }

  /** The text of a kept draft. */
  public ReadDocument text(long file) {
    return read.computeIfAbsent(
        file,
        id -> {
          KeptFile kept = file(id);
          try {
            return open(kept.name(), kept.content());
          } catch (RefusedFile e) {
            throw new IllegalStateException("a draft that was read cannot be read any more", e);
          }
        });
  }

  /** A new document without versions. */
  public long add() {
    return store.addDocument();
  }

  /** Adds a version: its files by language, the first the one on which paragraphs are counted. */
  public void addVersion(long document, int version, Map<String, Long> files) {
    int place = 0;
    for (Map.Entry<String, Long> file : files.entrySet()) {
      store.addText(document, version, file.getKey(), place++, file.getValue());
    }
  }

  /** The texts of a version, the first the one on which paragraphs are counted. */
  public List<LanguageText> texts(long document, int version) {
    return store.texts(document, version).stream()
        .map(row -> new LanguageText(row.language(), row.file(), text(row.file())))
        .toList();
  }

  private ReadDocument open(String name, byte[] content) throws RefusedFile {
    List<OpenedFile> opened = opened(name, content);
    ReadDocument document = opened.size() == 1 ? opened.get(0).document() : null;
    if (document == null) {
      throw new RefusedFile("unreadable", name);
    }
    return document;
  }

  private List<OpenedFile> opened(String name, byte[] content) {
    try {
      Path file = Files.createTempFile("draft", "");
      try {
        Files.write(file, content);
        List<OpenedFile> opened = new ArrayList<>();
        opener.open(new SourceFile(name, file), LIMITS, opened::add);
        return opened;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
