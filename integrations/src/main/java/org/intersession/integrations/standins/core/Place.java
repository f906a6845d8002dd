package org.intersession.integrations.standins.core;

/**
 * Where a request went.
 *
 * @param system the stand-in
 * @param path the path as the platform itself would see it
 * @param resource the same without the version
 */
record Place(String system, String path, String resource) {
  static Place of(String path) {
    int slash = path.indexOf('/', 1);
    String first = path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
    String rest = slash < 0 ? "/" : path.substring(slash);
    String system = first.equals("botframework") ? "login" : first;
    return new Place(system, rest, rest.replaceFirst("^/(v[0-9.]+|beta)(?=/)", ""));
  }
}
