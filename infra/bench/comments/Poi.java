import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What Apache POI reads of comments: neither replies nor ranges. */
final class Poi {
  public static void main(String[] arguments) throws Exception {
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
        XWPFDocument document = new XWPFDocument(in)) {
      for (XWPFComment comment : document.getComments()) {
        System.out.println(comment.getId() + comment.getAuthor() + comment.getText());
      }
    }
  }
}
