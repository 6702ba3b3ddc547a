package hearsay.benchmarks.engine;

import hearsay.benchmarks.measure.Figures;
import hearsay.benchmarks.measure.Memory;
import hearsay.benchmarks.measure.Usage;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Measures one engine in a process that does nothing else: loading, the first pass, memory, then
 * rounds; and writes the answers. Every pass must give the same trees.
 */
public final class EngineMeasurement {

  private static final double NANOS_OF_MILLI = 1e6;

  private final Engine engine;
  private final Options options;
  private final Figures figures;

  private EngineMeasurement(Engine engine, Options options, Figures figures) {
    this.engine = engine;
    this.options = options;
    this.figures = figures;
  }

  /**
   * @param args as {@link Options#parse} takes them
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if two passes over the same text give different trees
   */
  public static void run(String[] args, Engine.Loader loader) throws IOException {
    Options options = Options.parse(args);
    Figures figures = new Figures();
    figures.put("load.before", String.valueOf(Usage.load()));
    long empty = Memory.keptBytes();
    Usage before = Usage.now();
    long started = ManagementFactory.getRuntimeMXBean().getUptime();
    Engine engine = loader.load(options);
    Usage loading = Usage.now().minus(before);
    figures.put("name", engine.name());
    engine.files().forEach((file, length) -> figures.put("file." + file, length));
    figures.putSeconds("start.wall", started * NANOS_OF_MILLI);
    figures.putSeconds("loading.wall", loading.wall());
    figures.putSeconds("loading.process", loading.process());
    new EngineMeasurement(engine, options, figures).measure(empty);
    figures.put("load.after", String.valueOf(Usage.load()));
    figures.write(Path.of(options.out() + ".tsv"));
  }

  private void measure(long emptyHeap) throws IOException {
    boolean fresh = true;
    for (Options.Input input : options.inputs()) {
      Engine.Work work = input.work(engine);
      Usage before = Usage.now();
      Engine.Trees trees = work.read();
      Usage first = Usage.now().minus(before);
      if (fresh) {
        figures.putSeconds("first.wall", first.wall());
        figures.put("memory.peakKilobytes", Memory.peakKilobytes());
        figures.put("memory.heapBytes", Memory.keptBytes() - emptyHeap);
        fresh = false;
      }
      List<ConlluSentence> answer = trees.toConllu();
      write(answer, input);
      count(answer, input);
      if (input.task() != Options.Task.ONCE) {
        time(work, checksum(answer), input);
      }
    }
  }

  private void time(Engine.Work work, long expected, Options.Input input) {
    List<Usage> rounds =
        options
            .pace()
            .measure(
                work::read,
                trees -> {
                  if (checksum(trees.toConllu()) != expected) {
                    throw new IllegalStateException(
                        engine.name() + ": two passes over " + input.file() + " differ");
                  }
                });
    figures.putRounds(input.name(), rounds);
  }

  private void count(List<ConlluSentence> answer, Options.Input input) throws IOException {
    long words = 0;
    long tokens = 0;
    for (ConlluSentence sentence : answer) {
      words += sentence.words().size();
      tokens += sentence.words().size();
      tokens -= sentence.tokens().stream().mapToLong(t -> t.last() - t.first()).sum();
    }
    figures.put(input.name() + ".sentences", answer.size());
    figures.put(input.name() + ".words", words);
    figures.put(input.name() + ".tokens", tokens);
    figures.put(input.name() + ".bytes", Files.size(input.file()));
    figures.put(input.name() + ".checksum", Long.toHexString(checksum(answer)));
  }

  private void write(List<ConlluSentence> answer, Options.Input input) throws IOException {
    String file = options.out() + "." + input.name() + ".conllu";
    Files.writeString(Path.of(file), conllu(answer), StandardCharsets.UTF_8);
  }

  private static long checksum(List<ConlluSentence> answer) {
    CRC32 checksum = new CRC32();
    checksum.update(conllu(answer).getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  private static String conllu(List<ConlluSentence> sentences) {
    StringBuilder out = new StringBuilder();
    ConlluWriter writer = new ConlluWriter(out);
    try {
      for (ConlluSentence sentence : sentences) {
        writer.write(sentence);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
