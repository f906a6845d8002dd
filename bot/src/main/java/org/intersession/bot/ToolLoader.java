package org.intersession.bot;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Loads the classes of the small tools. The program's jars are searched in the order of their
 * names, more than a hundred before the one that is wanted, which takes longer than most tools
 * work; here the few that the tools are made of are searched first. None of the others uses them.
 */
final class ToolLoader extends URLClassLoader {
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*/!BOOT-INF/(classes/!/|lib/(intersession-integrations|picocli|jspecify|pdfbox|pdfbox-io"
              + "|fontbox|commons-logging)-[0-9][^/]*\\.jar!/)");

  static {
    registerAsParallelCapable();
  }

  private ToolLoader(List<URL> urls, ClassLoader all) {
    super(urls.toArray(URL[]::new), all);
  }

  /** Runs the main method of a class. */
  static void start(String name, String[] arguments) throws ReflectiveOperationException {
    ClassLoader loader = loader(ToolLoader.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
  }

  /** Extracted, or from a folder of classes, the program is searched fast enough. */
  private static ClassLoader loader(ClassLoader all) {
    return all instanceof URLClassLoader nested ? new ToolLoader(urls(nested), all) : all;
  }

  private static List<URL> urls(URLClassLoader nested) {
    return Arrays.stream(nested.getURLs())
        .filter(url -> NEEDED.matcher(url.getPath()).matches())
        .toList();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java") || name.startsWith("jdk.") || name.startsWith("sun.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try {
        return findClass(name);
      } catch (ClassNotFoundException elsewhere) {
        return super.loadClass(name, resolve);
      }
    }
  }

  @Override
  public URL getResource(String name) {
    URL found = findResource(name);
    return found != null ? found : super.getResource(name);
  }

  /** Those of the tools, if there are any: to look for more would open every jar. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    Enumeration<URL> found = findResources(name);
    return found.hasMoreElements() ? found : super.getResources(name);
  }
}
