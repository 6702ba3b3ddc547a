package hearsay.benchmarks.pages;

import hearsay.benchmarks.measure.Figures;
import hearsay.benchmarks.measure.Memory;
import hearsay.benchmarks.measure.Pace;
import hearsay.benchmarks.measure.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Has one extractor read a list of pages, in a process that does nothing else: once for its answer
 * and for memory, then, if asked, in rounds for its speed. Every round must give the same stories.
 */
public final class ExtractorRun {

  private ExtractorRun() {}

  /**
   * @param args {@code LIST OUT}: a list of pages in UTF-8; {@code OUT.json} and {@code OUT.tsv}
   *     are written. With any of {@code warm=SECONDS}, {@code rounds=COUNT}, {@code
   *     seconds=SECONDS} it is timed as well
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if there is another option
   * @throws IllegalStateException if two passes over the same pages give different stories
   */
  public static void run(String[] args, Supplier<PageExtractor> extractors) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected LIST OUT …");
    }
    Map<String, String> options = options(args);
    boolean timed = !options.isEmpty();
    Pace pace = Pace.take(options);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options " + options);
    }
    Map<String, byte[]> pages = PageFiles.read(Path.of(args[0]));
    Figures figures = new Figures();
    PageExtractor extractor = extractors.get();
    figures.put("name", extractor.name());
    Stories answer = first(extractor, pages, figures);
    answer.write(Path.of(args[1] + ".json"));
    if (timed) {
      figures.putRounds("pages", rounds(extractor, pages, answer, pace));
    }
    figures.write(Path.of(args[1] + ".tsv"));
  }

  private static Map<String, String> options(String[] args) {
    Map<String, String> options = new HashMap<>();
    for (String option : List.of(args).subList(2, args.length)) {
      String[] pair = option.split("=", 2);
      options.put(pair[0], pair.length == 2 ? pair[1] : "");
    }
    return options;
  }

  private static Stories first(PageExtractor extractor, Map<String, byte[]> pages, Figures figures)
      throws IOException {
    long empty = Memory.keptBytes();
    Usage before = Usage.now();
    Stories answer = Stories.read(extractor, pages);
    Usage first = Usage.now().minus(before);
    figures.put("pages.count", pages.size());
    figures.put("pages.bytes", pages.values().stream().mapToLong(page -> page.length).sum());
    figures.put("pages.found", answer.found());
    figures.put("pages.failed", answer.failed());
    figures.put("pages.words", answer.words());
    figures.putSeconds("first.wall", first.wall());
    figures.putSeconds("first.process", first.process());
    figures.put("memory.peakKilobytes", Memory.peakKilobytes());
    figures.put("memory.heapBytes", Memory.keptBytes() - empty);
    return answer;
  }

  private static List<Usage> rounds(
      PageExtractor extractor, Map<String, byte[]> pages, Stories answer, Pace pace) {
    long expected = answer.checksum();
    return pace.measure(
        () -> Stories.read(extractor, pages),
        again -> {
          if (again.checksum() != expected) {
            throw new IllegalStateException(extractor.name() + ": two passes differ");
          }
        });
  }
}
