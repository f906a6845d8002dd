package org.intersession.bot.consultations.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Where the folders of a consultation stand, by the secretariat's rule. */
final class FolderRule {
  private static final int LONGEST = 80;

  /** What no library takes in a name. */
  private static final Pattern NEVER = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?/\\\\|#%~&{}]+");

  private final SpaceProperties settings;

  FolderRule(SpaceProperties settings) {
    this.settings = settings;
  }

  /** The names of the folders, from the root, down to one of a consultation's own. */
  List<String> path(int number, String title, String own) {
    List<String> path = new ArrayList<>();
    Arrays.stream(settings.root().split("/"))
        .map(FolderRule::name)
        .filter(name -> !name.isEmpty())
        .forEach(path::add);
    String folder =
        settings.folder().replace("{number}", Integer.toString(number)).replace("{title}", title);
    String clean = name(folder);
    path.add(clean.isEmpty() ? Integer.toString(number) : clean);
    path.add(name(own));
    return path;
  }

  /** A name that a library takes: without what it refuses, not too long, no dot at its end. */
  static String name(String wanted) {
    String clean = NEVER.matcher(wanted).replaceAll(" ").replaceAll("\\s+", " ").strip();
    String cut = clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).strip();
    return cut.replaceAll("[. ]+$", "");
  }
}
