package io.codeqr.webhooks.spark;

import java.util.ArrayList;
import java.util.List;

/** Properties that the contract does not know, as JSON pointers relative to an object. */
final class Undeclared {
  /** Of more undeclared properties in one object, the others are not named. */
  static final int MOST = 100;

  static final Undeclared NONE = new Undeclared(0);

  private final int most;
  private final List<String> paths = new ArrayList<>();

  Undeclared(int most) {
    this.most = most;
  }

  void clear() {
    if (!paths.isEmpty()) {
      paths.clear();
    }
  }

  void add(String name) {
    if (paths.size() < most) {
      paths.add("/" + name.replace("~", "~0").replace("/", "~1"));
    }
  }

  /** Adds those of what a property holds. */
  void addAll(String name, Undeclared inner) {
    for (String path : inner.paths) {
      if (paths.size() < most) {
        paths.add("/" + name + path);
      }
    }
  }

  List<String> paths() {
    return paths;
  }
}
