import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Checks files of cards, one JSON object a line, against a schema; see check-cards.sh. */
final class CheckCards {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws IOException {
    JsonSchema schema = schema(JSON.readTree(Path.of(arguments[0]).toFile()));
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    int cards = 0;
    int invalid = 0;
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        cards++;
        invalid += isValid(schema, file, line) ? 0 : 1;
      }
    }
    System.out.println(cards + " cards checked, " + invalid + " invalid");
    System.exit(cards == 0 || invalid > 0 ? 1 : 0);
  }

  private static boolean isValid(JsonSchema schema, Path file, String line) throws IOException {
    Set<ValidationMessage> faults = schema.validate(JSON.readTree(line));
    faults.stream().limit(5).forEach(fault -> System.err.println(file + ": " + fault));
    return faults.isEmpty();
  }

  /** The schema names its own version; its {@code id}, a word of draft 4, is none in later ones. */
  private static JsonSchema schema(JsonNode schema) {
    ((ObjectNode) schema).remove("id");
    String named = schema.path("$schema").asText();
    SpecVersion.VersionFlag version =
        named.contains("draft-04")
            ? SpecVersion.VersionFlag.V4
            : named.contains("draft-06") ? SpecVersion.VersionFlag.V6 : SpecVersion.VersionFlag.V7;
    return JsonSchemaFactory.getInstance(version).getSchema(schema);
  }
}
