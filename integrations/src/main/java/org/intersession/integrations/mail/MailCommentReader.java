package org.intersession.integrations.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.attached.AttachedFiles;

/** Reads what a mail says above the message that it answers, and the files attached to it. */
public final class MailCommentReader implements CommentReader {
  private static final int HEAD = 8192;
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
  private static final Pattern FIRST_LINE =
      Pattern.compile("(?:From [^\n]*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t][\\s\\S]*");
  private static final Pattern KNOWN =
      Pattern.compile("(?im)^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received):");

  @Override
  public boolean reads(SourceFile file) throws IOException {
    String head = head(file);
    return head.startsWith(COMPOUND) ? isOutlook(file) : isInternetMessage(head);
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "the mail is larger than allowed.", null);
    }
    AttachedFiles attached = new AttachedFiles(file.name(), limits);
    try {
      return head(file).startsWith(COMPOUND)
          ? outlook(file, limits, attached)
          : internet(file, limits, attached);
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (MessagingException | IOException | RuntimeException damaged) {
      throw new UnreadableFileException(
          file.name(), "damaged", "the mail is damaged and cannot be read.", damaged);
    } catch (OutOfMemoryError tooLarge) {
      throw new UnreadableFileException(
          file.name(),
          "too-large",
          "the mail needs more memory to be read than there is.",
          tooLarge);
    }
  }

  private static ReadDocument internet(SourceFile file, ReadLimits limits, AttachedFiles attached)
      throws IOException, MessagingException {
    PartCount.check(file, limits.entries());
    // What is attached stays in the file, however large it is.
    try (InputStream in = new SharedFileInputStream(file.path().toFile())) {
      Mail mail = new EmlReading(attached, limits).read(in);
      return mail.document(file.name(), "message/rfc822", attached, limits);
    }
  }

  private static ReadDocument outlook(SourceFile file, ReadLimits limits, AttachedFiles attached)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.path().toFile(), true)) {
      Mail mail = new MsgReading(attached).read(files);
      return mail.document(file.name(), "application/vnd.ms-outlook", attached, limits);
    }
  }

  private static boolean isInternetMessage(String head) {
    if (!FIRST_LINE.matcher(head).lookingAt()) {
      return false;
    }
    return KNOWN
            .matcher(head)
            .results()
            .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
            .distinct()
            .count()
        >= 2;
  }

  private static boolean isOutlook(SourceFile file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.path().toFile(), true)) {
      return files.getRoot().hasEntry("__properties_version1.0");
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private static String head(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }
}
