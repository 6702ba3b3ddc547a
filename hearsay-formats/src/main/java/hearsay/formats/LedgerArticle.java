package hearsay.formats;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An article on its way into JSON, and what is wrong with it. For one thread. */
final class LedgerArticle {

  private final LedgerFields out;

  LedgerArticle(LedgerFields out) {
    this.out = out;
  }

  /** The field {@code problems}. */
  void problems(List<Problem> problems) throws IOException {
    ProblemText sentences = new ProblemText(Locale.ENGLISH);
    out.list("problems", problems, problem -> problem(problem, sentences));
  }

  /** The field {@code article}. */
  void article(Article article) throws IOException {
    Metadata known = article.metadata();
    out.open("article");
    out.text("id", article.id());
    out.text("text_sha256", article.textSha256());
    out.text("given", known.given());
    out.text("file", known.file());
    out.text("url", known.url());
    out.text("outlet", known.outlet());
    out.text("title", known.title());
    out.texts("authors", known.authors());
    out.text("published", known.published());
    out.text("modified", known.modified());
    out.text("language", known.language());
    out.text("section", known.section());
    out.text("credit", known.credit());
    out.flag("paywall", known.paywall());
    out.flag("tdm_reserved", known.tdmReserved());
    out.text("text", article.text());
    origins(known.from());
    out.list("blocks", article.blocks(), this::block);
    out.close();
  }

  private void origins(Map<MetadataField, MetadataOrigin> from) throws IOException {
    if (from.isEmpty()) {
      return;
    }
    out.open("meta");
    for (Map.Entry<MetadataField, MetadataOrigin> told : new TreeMap<>(from).entrySet()) {
      out.text(told.getKey().id(), told.getValue().id());
    }
    out.close();
  }

  private void block(Block block) throws IOException {
    out.word("kind", block.kind());
    out.offsets(block.span());
    out.text("language", block.language());
  }

  private void problem(Problem problem, ProblemText sentences) throws IOException {
    if (problem.span() != null) {
      out.offsets(problem.span());
    }
    out.text("kind", problem.kind().id());
    out.text("what", sentences.of(problem));
  }
}
