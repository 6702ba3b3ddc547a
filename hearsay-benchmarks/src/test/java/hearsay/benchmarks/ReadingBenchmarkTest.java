package hearsay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each benchmark runs once, with the answer it checks itself, so that none fails for days. */
class ReadingBenchmarkTest {

  @Test
  void everyBenchmarkFindsWhatItExpects() throws Exception {
    ExampleArticles examples = new ExampleArticles();
    examples.read();
    ReadingBenchmark benchmark = new ReadingBenchmark();
    assertThat(benchmark.extract(examples)).isPositive();
    assertThat(benchmark.analyse(examples)).isPositive();
    assertThat(benchmark.measures(examples)).isPositive();
    assertThat(benchmark.attribution(examples)).isPositive();
    assertThat(benchmark.claims(examples)).isPositive();
    assertThat(benchmark.whole(examples)).isPositive();
  }
}
