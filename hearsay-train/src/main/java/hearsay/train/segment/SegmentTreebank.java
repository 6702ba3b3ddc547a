package hearsay.train.segment;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import hearsay.formats.ConlluWriter;
import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SurfaceToken;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import hearsay.train.Treebank;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that shows what a segmenter makes of a treebank's raw text: {@code SegmentTreebank
 * LANGUAGE GOLD OUT}. What it writes is CoNLL-U with tokens, words and sentences, every word hung
 * on the root, to be scored against the gold file.
 */
public final class SegmentTreebank {

  private SegmentTreebank() {}

  /**
   * @param arguments the language's code, the treebank, the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("arguments: LANGUAGE GOLD OUT");
    }
    LanguagePack pack =
        LanguagePack.find(arguments[0])
            .orElseThrow(() -> new IllegalArgumentException("no language " + arguments[0]));
    String raw = Treebank.read(Path.of(arguments[1])).rawText();
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      ConlluWriter writer = new ConlluWriter(out);
      for (ConlluSentence sentence : sentences(Segmenter.of(pack, Lexicon.of(pack)), raw)) {
        writer.write(sentence);
      }
    }
  }

  static List<ConlluSentence> sentences(Segmenter segmenter, String raw) {
    AlignedText text = Normalizer.normalize(raw);
    String normalized = text.normalized();
    List<ConlluSentence> sentences = new ArrayList<>();
    for (List<SurfaceToken> tokens :
        segmenter.sentences(normalized, new Span(0, normalized.length()))) {
      sentences.add(sentence(text, tokens));
    }
    return sentences;
  }

  private static ConlluSentence sentence(AlignedText text, List<SurfaceToken> tokens) {
    List<ConlluWord> words = new ArrayList<>();
    List<ConlluToken> ranges = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      SurfaceToken token = tokens.get(i);
      boolean touches =
          i + 1 < tokens.size() && token.span().end() == tokens.get(i + 1).span().start();
      String misc = touches ? "SpaceAfter=No" : "_";
      if (token.isFused()) {
        int last = words.size() + token.words().size();
        String form = text.toOriginal(token.span()).of(text.original());
        ranges.add(new ConlluToken(words.size() + 1, last, form, misc));
      }
      for (SurfaceToken.Word word : token.words()) {
        String form =
            token.isFused() ? word.form() : text.toOriginal(word.span()).of(text.original());
        words.add(word(words.size() + 1, form, token.isFused() ? "_" : misc));
      }
    }
    Span first = tokens.get(0).span();
    Span whole = first.union(tokens.get(tokens.size() - 1).span());
    String line = text.toOriginal(whole).of(text.original()).replaceAll("\\s", " ");
    return new ConlluSentence(List.of("# text = " + line), words, ranges);
  }

  private static ConlluWord word(int id, String form, String misc) {
    return new ConlluWord(id, form, "_", "_", "_", "_", 0, "_", "_", misc);
  }
}
