package hearsay.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths into JSON, to be followed name by name. For one thread while paths are added. */
final class PathTree {

  private final Map<String, PathTree> children = new HashMap<>();
  private final List<String> paths = new ArrayList<>();

  void add(String path) {
    PathTree at = this;
    for (String name : names(path)) {
      at = at.children.computeIfAbsent(name, k -> new PathTree());
    }
    at.paths.add(path);
  }

  private static List<String> names(String path) {
    if (!path.startsWith("/")) {
      return List.of(path.split("\\.", -1));
    }
    List<String> names = new ArrayList<>();
    for (String name : path.substring(1).split("/", -1)) {
      names.add(name.replace("~1", "/").replace("~0", "~"));
    }
    return names;
  }

  /** What goes on under a name; null when nothing does. */
  @Nullable PathTree under(String name) {
    return children.get(name);
  }

  /** The paths that end here. */
  List<String> paths() {
    return paths;
  }
}
