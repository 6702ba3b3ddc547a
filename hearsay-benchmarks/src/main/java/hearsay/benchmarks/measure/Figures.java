package hearsay.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Figures by name, in the order they were told, to be written as lines {@code NAME<tab>VALUE}.
 * Confined to one thread.
 */
public final class Figures {

  private static final double NANOS = 1e9;

  private final List<String> lines = new ArrayList<>();

  public void put(String name, String value) {
    lines.add(name + "\t" + value);
  }

  public void put(String name, long value) {
    put(name, Long.toString(value));
  }

  public void putSeconds(String name, double nanos) {
    put(name, String.format(Locale.ROOT, "%.6f", nanos / NANOS));
  }

  /** Seconds and bytes of one pass, one value a round. */
  public void putRounds(String name, List<Usage> rounds) {
    putSeconds(name + ".wall", rounds, Usage::wall);
    putSeconds(name + ".thread", rounds, Usage::thread);
    putSeconds(name + ".process", rounds, Usage::process);
    put(name + ".allocated", (long) rounds.get(rounds.size() - 1).allocated());
  }

  private void putSeconds(String name, List<Usage> rounds, ToDoubleFunction<Usage> part) {
    put(
        name,
        rounds.stream()
            .map(round -> String.format(Locale.ROOT, "%.6f", part.applyAsDouble(round) / NANOS))
            .collect(Collectors.joining(" ")));
  }

  public void write(Path file) throws IOException {
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
