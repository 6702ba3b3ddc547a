package hearsay.train.segment;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.segmentation.Segmenter;
import hearsay.train.Treebank;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The command that makes a segmenter's models: {@code TrainSegmenter LANGUAGE DATA OUT}. */
public final class TrainSegmenter {

  private static final String RECIPE = "/hearsay/train/segmenter.tsv";

  private TrainSegmenter() {}

  /**
   * @param arguments the language's code; the folder of the development data, in which {@code ud}
   *     holds the treebanks; the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("arguments: LANGUAGE DATA OUT");
    }
    LanguagePack pack =
        LanguagePack.find(arguments[0])
            .orElseThrow(() -> new IllegalArgumentException("no language " + arguments[0]));
    Segmenter.Models models = train(pack, Path.of(arguments[1]));
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      models.write(out);
    }
  }

  /**
   * @throws IOException if a treebank of the recipe is missing or broken
   */
  static Segmenter.Models train(LanguagePack pack, Path data) throws IOException {
    SegmenterTrainer trainer = new SegmenterTrainer(pack);
    for (Table.Row row : recipe().rows()) {
      if (!row.get("language").equals(pack.code())) {
        continue;
      }
      Treebank treebank = Treebank.read(data.resolve("ud").resolve(row.get("treebank")));
      if (row.get("words").equals("yes")) {
        trainer.learnWords(treebank);
      }
      switch (row.get("sentences")) {
        case "ordered" -> trainer.learnSentences(treebank);
        case "thinned" -> trainer.learnThinnedSentences(treebank);
        case "shuffled" -> trainer.learnShuffledSentences(treebank);
        default -> {}
      }
    }
    return trainer.train();
  }

  private static Table recipe() throws IOException {
    try (InputStream in = TrainSegmenter.class.getResourceAsStream(RECIPE)) {
      return Table.read(RECIPE, Objects.requireNonNull(in, RECIPE));
    }
  }
}
