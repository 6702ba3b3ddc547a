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
    Set<NamedArticle> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
    List<NamedArticle> own = NameCorpora.jsonLines(data.resolve("names-attributions/" + lang + ".jsonl"));
    split("names-" + lang, own, train, tests, fold);
    if (lang.equals("en")) {
      List<NamedArticle> w = NameCorpora.columns(data.resolve("ner-wikigold-en/wikigold.conllu.xz"), NameCorpora.Columns.WIKI);
      split("wikigold", w, wiki ? train : new ArrayList<>(), tests, fold);
      if (!Boolean.getBoolean("noewt")) train.addAll(NamesApart.read("ewt.tsv").in(hearsay.train.Treebank.read(data.resolve("ud/UD_English-EWT/en_ewt-ud-train.rebuilt.conllu.xz")), own));
      foreign.addAll(w);
      tests.put("uner-dev", NameCorpora.columns(data.resolve("ner-uner-ewt/en_ewt-ud-dev.iob2.xz"), NameCorpora.Columns.UNER));
    } else {
      List<NamedArticle> e = NameCorpora.columns(data.resolve("ner-europeana-fr/enp_FR.bnf.first75.bio.xz"), NameCorpora.Columns.EUROPEANA);
      List<NamedArticle> e2 = new ArrayList<>();
      // one article: cut in rows of 20 sentences
      for (NamedArticle x : e) for (int i = 0; i < x.sentences().size(); i += 20)
        e2.add(new NamedArticle(x.id() + "." + i, x.sentences().subList(i, Math.min(i + 20, x.sentences().size()))));
      foreign.addAll(e2);
      split("europeana", e2, Boolean.getBoolean("europeana") ? train : new ArrayList<>(), tests, fold);
    }
    tests.put("wikineural", NameCorpora.columns(data.resolve("ner-wikineural/" + lang + "-val.conllu.xz"), NameCorpora.Columns.WIKI));
    int bits = Integer.getInteger("bits", 18);
    CasedWords cased = cased(train, lang, data, pack);
    NameFeatures features = new NameFeatures(lexicon, cased, bits);
    List<LabelledSentence> sentences = new ArrayList<>();
    for (NamedArticle article : train) sentences.addAll(NameLabelling.of(article, article.words(pack), features, Boolean.getBoolean("domains") && foreign.contains(article) ? 1 : 0));
    if (!Boolean.getBoolean("nocopies")) for (NamedArticle article : Recasing.copies(train.stream().filter(x -> !foreign.contains(x)).toList())) sentences.addAll(NameLabelling.of(article, article.words(pack), features, 0));
    int tokens = sentences.stream().mapToInt(LabelledSentence::size).sum();
    System.out.println(lang + " sentences " + sentences.size() + " tokens " + tokens);
    long t = System.nanoTime();
    CrfTrainer trainer = new CrfTrainer(1 << bits, Boolean.getBoolean("domains") ? 2 : 1, new CrfTrainer.Settings(epochs, rate, drop, decay, Integer.getInteger("least", 2), 1));
    trainer.train(sentences);
    System.out.printf("trained %.1f s%n", (System.nanoTime() - t) / 1e9);
    for (String b : System.getProperty("bias", "0,0.5,1").split(",")) {
      System.out.println("eagerness " + b);
     for (int least : new int[] {5}) {
      NameWeights w = trainer.weights(cased, Float.parseFloat(b), least);
      Path out = Path.of("/tmp/nm/" + lang + "-" + b + "-" + least + ".bin");
      try (var o = Files.newOutputStream(out)) { w.write(o); }
      System.out.println("least " + least + " numbers " + w.size() + " bytes " + Files.size(out));
      for (var e : tests.entrySet()) score(e.getKey(), e.getValue(), w, pack);
     }
    }
  }

  static CasedWords cased(List<NamedArticle> train, String lang, Path data, LanguagePack pack) throws Exception {
    CaseCounter counter = new CaseCounter();
    for (NamedArticle a : train) counter.add(a.words(pack));
    if (lang.equals("fr")) for (String tb : List.of("FQB/fr_fqb-ud-test.conllu.xz", "ALTS/fr_alts-ud-train.conllu.xz", "Rhapsodie/fr_rhapsodie-ud-train.conllu.xz", "ParisStories/fr_parisstories-ud-train.conllu.xz")) {
      List<NamedSentence> s = new ArrayList<>();
      for (var c : hearsay.train.Treebank.read(data.resolve("ud/UD_French-" + tb)).sentences()) s.add(new NamedSentence(c.comment("text").orElse(""), List.of()));
      for (int i = 0; i < s.size(); i += 20) counter.add(new NamedArticle("x", s.subList(i, Math.min(i + 20, s.size()))).words(pack));
    }
    CasedWords c = counter.words();
    System.out.println("cased words " + c.toArray().length);
    return c;
  }

  static void split(String name, List<NamedArticle> all, List<NamedArticle> train, Map<String, List<NamedArticle>> tests, int fold) {
    List<NamedArticle> test = new ArrayList<>();
    for (NamedArticle a : all) {
      int h = Math.floorMod(new java.util.zip.CRC32() {{ update((name + a.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8)); }}.getValue(), 5);
      (h == fold ? test : train).add(a);
    }
    tests.put(name, test);
  }

  static void score(String name, List<NamedArticle> articles, NameWeights weights, LanguagePack pack) throws Exception {
    int[] tp = new int[4], pr = new int[4], go = new int[4];
    EntityFinder finder = EntityFinder.of(pack, weights);
    StringBuilder errors = new StringBuilder();
    for (NamedArticle article : articles) {
      String raw = article.text();
      List<NamedSentence.Name> gold = article.names();
      Map<Span, Integer> goldSpans = new HashMap<>();
      for (NamedSentence.Name g : gold) { int c = coarse(g.types()); if (c >= 0) { goldSpans.put(g.span(), c); go[c]++; } }
      Map<Span, Integer> found = new TreeMap<>();
      for (Entity e : finder.find(raw, article.analysis(pack))) {
          int c = coarse(TypeSet.of(e.type()));
          if (c >= 0) { pr[c]++; found.put(e.span(), c);
            if (Objects.equals(goldSpans.get(e.span()), c)) tp[c]++;
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
