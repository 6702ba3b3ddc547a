package hearsay.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.benchmarks.engine.Options.Input;
import hearsay.benchmarks.engine.Options.Task;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void inputsKeepTheirOrder() {
    Options options =
        Options.parse(new String[] {"fr", "out", "text.a=a.txt", "once.b=b.conllu", "rounds=3"});
    assertThat(options.inputs())
        .containsExactly(
            new Input(Task.TEXT, "a", Path.of("a.txt")),
            new Input(Task.ONCE, "b", Path.of("b.conllu")));
    assertThat(options.pace().rounds()).isEqualTo(3);
    assertThat(options.parser()).isNull();
  }

  @Test
  void parserIsNamedByItsFile() {
    Options options = Options.parse(new String[] {"fr", "out", "parser=small.bin"});
    assertThat(options.parser()).isEqualTo(Path.of("small.bin"));
  }

  @Test
  void unknownOptionIsRefusedByName() {
    assertThatThrownBy(() -> Options.parse(new String[] {"fr", "out", "speed=9"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speed");
    assertThatThrownBy(() -> Options.parse(new String[] {"fr", "out", "sing.a=a.txt"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sing");
  }
}
