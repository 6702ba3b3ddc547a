package hearsay.train.names;

import hearsay.language.LanguagePack;
import hearsay.mentions.*;
import hearsay.text.Span;
import java.nio.file.*;
import java.util.*;

public final class NameTrial {
  public static void main(String[] a) throws Exception {
    String lang = a[0];
    Path data = Path.of(a[1]);
    int epochs = Integer.getInteger("epochs", 15);
    float drop = Float.parseFloat(System.getProperty("drop", "0.3"));
    float decay = Float.parseFloat(System.getProperty("decay", "0.00001"));
    float rate = Float.parseFloat(System.getProperty("rate", "0.1"));
    int fold = Integer.getInteger("fold", 0);
    boolean wiki = !Boolean.getBoolean("nowiki");
    LanguagePack pack = LanguagePack.find(lang).orElseThrow();
    NameLexicon lexicon = NameLexicon.of(pack);
    Map<String, List<NamedArticle>> tests = new LinkedHashMap<>();
    List<NamedArticle> train = new ArrayList<>();
    List<NamedArticle> own = NameCorpora.jsonLines(data.resolve("names-attributions/" + lang + ".jsonl"));
    split("names-" + lang, own, train, tests, fold);
    if (lang.equals("en")) {
      List<NamedArticle> w = NameCorpora.columns(data.resolve("ner-wikigold-en/wikigold.conllu.xz"), NameCorpora.Columns.WIKI);
      split("wikigold", w, wiki ? train : new ArrayList<>(), tests, fold);
      tests.put("uner-dev", NameCorpora.columns(data.resolve("ner-uner-ewt/en_ewt-ud-dev.iob2.xz"), NameCorpora.Columns.UNER));
    } else {
      List<NamedArticle> e = NameCorpora.columns(data.resolve("ner-europeana-fr/enp_FR.bnf.first75.bio.xz"), NameCorpora.Columns.EUROPEANA);
      List<NamedArticle> e2 = new ArrayList<>();
      // one article: cut in rows of 20 sentences
      for (NamedArticle x : e) for (int i = 0; i < x.sentences().size(); i += 20)
        e2.add(new NamedArticle(x.id() + "." + i, x.sentences().subList(i, Math.min(i + 20, x.sentences().size()))));
      split("europeana", e2, Boolean.getBoolean("europeana") ? train : new ArrayList<>(), tests, fold);
    }
    tests.put("wikineural", NameCorpora.columns(data.resolve("ner-wikineural/" + lang + "-val.conllu.xz"), NameCorpora.Columns.WIKI));
    int bits = Integer.getInteger("bits", 18);
    NameFeatures features = new NameFeatures(lexicon, CasedWords.NONE, bits);
    List<LabelledSentence> sentences = new ArrayList<>();
    for (NamedArticle article : train) sentences.addAll(NameLabelling.of(article, article.words(pack), features));
    int tokens = sentences.stream().mapToInt(LabelledSentence::size).sum();
    System.out.println(lang + " sentences " + sentences.size() + " tokens " + tokens);
    long t = System.nanoTime();
    CrfTrainer trainer = new CrfTrainer(1 << bits, new CrfTrainer.Settings(epochs, rate, drop, decay, 1));
    trainer.train(sentences);
    System.out.printf("trained %.1f s%n", (System.nanoTime() - t) / 1e9);
    NameTagger tagger = trainer.tagger();
    for (var e : tests.entrySet()) score(e.getKey(), e.getValue(), tagger, features, pack);
  }

  static void split(String name, List<NamedArticle> all, List<NamedArticle> train, Map<String, List<NamedArticle>> tests, int fold) {
    List<NamedArticle> test = new ArrayList<>();
    for (NamedArticle a : all) {
      int h = Math.floorMod(new java.util.zip.CRC32() {{ update((name + a.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8)); }}.getValue(), 5);
      (h == fold ? test : train).add(a);
    }
    tests.put(name, test);
  }

  static void score(String name, List<NamedArticle> articles, NameTagger tagger, NameFeatures features, LanguagePack pack) throws Exception {
    int[] tp = new int[4], pr = new int[4], go = new int[4];
    boolean coarse = true;
    StringBuilder errors = new StringBuilder();
    for (NamedArticle article : articles) {
      NameText text = article.words(pack);
      String raw = article.text();
      List<NamedSentence.Name> gold = article.names();
      Map<Span, Integer> goldSpans = new HashMap<>();
      for (NamedSentence.Name g : gold) { int c = coarse(g.types()); if (c >= 0) { goldSpans.put(g.span(), c); go[c]++; } }
      Map<Span, Integer> found = new TreeMap<>();
      for (int s = 0; s < text.sentences().size(); s++) {
        var words = text.sentences().get(s);
        int[] labels = tagger.label(features.of(text, s));
        for (int i = 0; i < labels.length; i++) {
          if (labels[i] == 0) continue;
          int j = i; EntityType type = NameLabels.type(labels[i]);
          while (!(labels[j] != 0 && (labels[j] - 1) % 4 >= 2)) j++;
          int c = coarse(TypeSet.of(type));
          if (c >= 0) { Span sp = words.get(i).span().union(words.get(j).span()); pr[c]++; found.put(sp, c);
            if (Objects.equals(goldSpans.get(sp), c)) tp[c]++;
          }
          i = j;
        }
      }
      String[] T = {"PER", "ORG", "LOC"};
      TreeSet<Span> all = new TreeSet<>(goldSpans.keySet()); all.addAll(found.keySet());
      for (Span sp : all) if (!Objects.equals(goldSpans.get(sp), found.get(sp))) {
        Integer g = goldSpans.get(sp), f = found.get(sp);
        errors.append(g == null ? "-" : T[g]).append('\t').append(f == null ? "-" : T[f]).append('\t')
          .append(raw.substring(Math.max(0, sp.start() - 40), sp.start()).replace('\n', '|')).append("[[").append(sp.of(raw)).append("]]")
          .append(raw.substring(sp.end(), Math.min(raw.length(), sp.end() + 40)).replace('\n', '|')).append('\n');
      }
    }
    int T = 0, P = 0, G = 0; StringBuilder b = new StringBuilder();
    String[] names = {"PER", "ORG", "LOC"};
    for (int c = 0; c < 3; c++) { T += tp[c]; P += pr[c]; G += go[c]; b.append(String.format(" %s %.3f", names[c], f(tp[c], pr[c], go[c]))); }
    System.out.printf("%-12s P %.3f R %.3f F1 %.4f (gold %d)%s%n", name, T / (double) Math.max(1, P), T / (double) G, f(T, P, G), G, b);
    Path out = Path.of(System.getProperty("errors", "/tmp/names-errors"));
    Files.createDirectories(out);
    Files.writeString(out.resolve(name + ".tsv"), errors.toString());
  }

  static double f(int t, int p, int g) { return 2.0 * t / Math.max(1, p + g); }

  static int coarse(TypeSet t) {
    if (t.contains(EntityType.PER)) return 0;
    if (t.contains(EntityType.ORG) || t.contains(EntityType.MEDIA)) return 1;
    if (t.contains(EntityType.GPE) || t.contains(EntityType.LOC)) return 2;
    return -1;
  }
}
