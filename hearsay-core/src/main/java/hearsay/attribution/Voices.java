package hearsay.attribution;

import hearsay.attribution.Voice.MentionKind;
import hearsay.attribution.Voice.Unnamed;
import hearsay.attribution.Voice.VoiceMention;
import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Grammar;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The voices of one article as they come up in reading order. Collects, for one thread; {@link
 * #toList()} gives the immutable result.
 */
final class Voices {

  private static final Features GENDERS = Features.of(Feature.GENDER_MASC, Feature.GENDER_FEM);

  /** One word of no more letters than this describes nobody: an article, a title. */
  private static final int SHORTEST_DESCRIPTION = 4;

  /** How many sentences a pronoun may look back. */
  private static final int PRONOUN_REACH = 4;

  /** A voice in the making. */
  private static final class Entry {
    final int id;
    @Nullable String name;
    VoiceKind kind;
    @Nullable String description;
    @Nullable Unnamed unnamed;
    Features features = Features.NONE;
    final Set<String> heads = new HashSet<>();
    final List<VoiceMention> mentions = new ArrayList<>();
    int lastSentence = -1;

    Entry(int id, VoiceKind kind) {
      this.id = id;
      this.kind = kind;
    }

    Voice toVoice() {
      List<VoiceMention> sorted =
          mentions.stream().sorted(Comparator.comparing(VoiceMention::span)).distinct().toList();
      return new Voice(id, name, kind, description, null, unnamed, sorted);
    }
  }

  private final String text;
  private final Speakers speakers;
  private final Grammar grammar;
  private final List<Entry> entries = new ArrayList<>();

  Voices(String text, @Nullable String outlet, Speakers speakers, Grammar grammar) {
    this.text = text;
    this.speakers = speakers;
    this.grammar = grammar;
    Entry v0 = new Entry(Voice.OUTLET, VoiceKind.OUTLET);
    v0.name = outlet;
    entries.add(v0);
  }

  List<Voice> toList() {
    return entries.stream().map(Entry::toVoice).toList();
  }

  /**
   * The voice of a source, made if it is new.
   *
   * @param enclosing voice whose words the source stands in, {@link Voice#OUTLET} for none: the
   *     first person is that voice
   * @return its id, or {@link Attribution#NONE} when it cannot be told
   */
  int resolve(Source source, int enclosing) {
    Sentence s = source.sentence();
    Token head = s.token(source.head());
    if (head.is(Upos.PRON)) {
      return pronoun(source, head, enclosing);
    }
    Span span = s.spanOf(source.from(), source.to());
    String name = name(source);
    Entry entry = name.isEmpty() ? described(source, head) : named(source, name);
    mention(entry, source, span, name.isEmpty() ? MentionKind.DESCRIPTION : MentionKind.NAME);
    return entry.id;
  }

  /** The voice of a paper, agency or channel that relays another's words. */
  int relay(Source source) {
    String name = name(source);
    if (name.isEmpty()) {
      return Attribution.NONE;
    }
    Entry entry = named(source, name);
    if (entry.id != Voice.OUTLET) {
      entry.kind = VoiceKind.OUTLET;
    }
    Span span = source.sentence().spanOf(source.from(), source.to());
    mention(entry, source, span, MentionKind.NAME);
    return entry.id;
  }

  private void mention(Entry entry, Source source, Span span, MentionKind kind) {
    entry.mentions.add(new VoiceMention(span, kind));
    entry.lastSentence = source.sentence().index();
  }

  // --- pronouns

  private int pronoun(Source source, Token head, int enclosing) {
    if (head.has(Feature.PERSON_1)) {
      return enclosing > Voice.OUTLET ? enclosing : Attribution.NONE;
    }
    boolean third = head.has(Feature.PERSON_3) && head.has(Feature.PRONTYPE_PRS);
    if (!third || grammar.is("generic", head)) {
      return Attribution.NONE;
    }
    Entry found = null;
    for (Entry e : entries) {
      boolean near = source.sentence().index() - e.lastSentence <= PRONOUN_REACH;
      boolean later = found == null || e.lastSentence >= found.lastSentence;
      if (e.id != Voice.OUTLET && e.lastSentence >= 0 && near && later && agrees(e, head)) {
        found = e;
      }
    }
    if (found == null) {
      return Attribution.NONE;
    }
    mention(
        found, source, source.sentence().spanOf(source.from(), source.to()), MentionKind.PRONOUN);
    return found.id;
  }

  private static boolean agrees(Entry e, Token pronoun) {
    boolean plural = pronoun.has(Feature.NUMBER_PLUR);
    boolean many = e.features.has(Feature.NUMBER_PLUR);
    boolean number = plural == many || (plural && e.kind != VoiceKind.PERSON);
    boolean masculine = e.features.has(Feature.GENDER_MASC);
    boolean feminine = e.features.has(Feature.GENDER_FEM);
    boolean clash =
        (pronoun.has(Feature.GENDER_MASC) && feminine && !masculine)
            || (pronoun.has(Feature.GENDER_FEM) && masculine && !feminine);
    return number && !clash;
  }

  // --- names

  /** The name inside a source: its longest run of name words, from the left. */
  private String name(Source source) {
    Sentence s = source.sentence();
    int best = -1;
    int bestLength = 0;
    int from = source.from();
    while (from < source.to()) {
      int to = from;
      while (to < source.to() && (isName(s, to) || isParticle(s, to, from, source.to()))) {
        to++;
      }
      if (to - from > bestLength && isFree(s, source, from)) {
        best = from;
        bestLength = to - from;
      }
      from = Math.max(to, from + 1);
    }
    return best < 0 ? "" : s.spanOf(best, best + bestLength).of(text);
  }

  private boolean isParticle(Sentence s, int at, int from, int to) {
    int next = at + 1;
    while (next < to && next < at + 3 && isParticleWord(s.token(next))) {
      next++;
    }
    return at > from && next < to && isParticleWord(s.token(at)) && isName(s, next);
  }

  private boolean isParticleWord(Token token) {
    return grammar.is("name-particle", token.form().toLowerCase(Locale.ROOT));
  }

  /** A name word, or a common word that its capital makes part of one: "Le Phare du Sud". */
  private static boolean isName(Sentence s, int at) {
    Token token = s.token(at);
    boolean common = token.is(Upos.NOUN) || token.is(Upos.ADJ) || token.is(Upos.X);
    return token.is(Upos.PROPN) || (common && at > 0 && token.isCapitalized());
  }

  /** False for a name that only says whose the head is: "le porte-parole du Kremlin". */
  private boolean isFree(Sentence s, Source source, int from) {
    boolean head = source.head() >= from;
    boolean person = speakers.kind(s.token(source.head()).lemma()) != null;
    boolean governed = from > source.from() && isGovernor(s.token(from - 1));
    return head || !person || !governed;
  }

  private static boolean isGovernor(Token token) {
    return token.is(Upos.ADP) || token.is(Upos.DET) || token.is(Upos.PART);
  }

  private Entry named(Source source, String name) {
    for (Entry e : entries) {
      if (e.name != null && e.unnamed == null && isSameName(e.name, name)) {
        if (name.length() > e.name.length() && e.id != Voice.OUTLET) {
          e.name = name;
        }
        describe(e, source);
        return e;
      }
    }
    Entry entry = new Entry(entries.size(), kindOfNamed(source, name));
    entry.name = name;
    entries.add(entry);
    describe(entry, source);
    return entry;
  }

  /** True when the shorter name's words are all in the longer, its last word among them. */
  private static boolean isSameName(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    List<String> small = a.size() <= b.size() ? a : b;
    List<String> large = a.size() <= b.size() ? b : a;
    return !small.isEmpty() && large.containsAll(small);
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private VoiceKind kindOfNamed(Source source, String name) {
    Sentence s = source.sentence();
    for (String word : words(name)) {
      VoiceKind kind = speakers.kind(word);
      if (kind != null && kind != VoiceKind.UNNAMED) {
        return kind;
      }
    }
    for (int i = source.from(); i < source.to(); i++) {
      VoiceKind kind = s.token(i).is(Upos.PROPN) ? null : speakers.kind(s.token(i));
      if (kind != null) {
        return kind == VoiceKind.UNNAMED ? VoiceKind.PERSON : kind;
      }
    }
    boolean acronym = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean article = s.token(source.from()).is(Upos.DET);
    boolean plural = s.token(source.from()).has(Feature.NUMBER_PLUR) && article;
    return acronym || (article && !plural)
        ? VoiceKind.ORGANIZATION
        : plural ? VoiceKind.GROUP : VoiceKind.PERSON;
  }

  // --- descriptions

  private Entry described(Source source, Token head) {
    Sentence s = source.sentence();
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    VoiceKind kind = speakers.kind(lemma);
    boolean definite = isDefinite(s.token(source.from()));
    if (definite) {
      Entry known = latestWith(lemma, kind);
      if (known != null) {
        return known;
      }
    }
    Entry entry = new Entry(entries.size(), unnamedKind(s, source, kind, definite));
    entry.name = s.spanOf(source.from(), source.to()).of(text);
    if (entry.kind == VoiceKind.UNNAMED) {
      entry.unnamed = new Unnamed(count(s, source), side(s, source));
    }
    entries.add(entry);
    describe(entry, source);
    return entry;
  }

  private @Nullable Entry latestWith(String head, @Nullable VoiceKind kind) {
    Entry found = null;
    for (Entry e : entries) {
      boolean same = e.heads.contains(head) || isPaper(kind, e);
      if (same && e.lastSentence >= 0 && (found == null || e.lastSentence >= found.lastSentence)) {
        found = e;
      }
    }
    return found;
  }

  /** "le quotidien", "l'article" after a paper was named: that paper. */
  private static boolean isPaper(@Nullable VoiceKind kind, Entry e) {
    boolean text = kind == VoiceKind.OUTLET || kind == VoiceKind.DOCUMENT;
    return text && e.kind == VoiceKind.OUTLET && e.id != Voice.OUTLET;
  }

  private static boolean isDefinite(Token first) {
    return first.has(Feature.DEFINITE_DEF)
        || first.has(Feature.PRONTYPE_DEM)
        || first.has(Feature.POSS_YES);
  }

  /** A person told only by a role nobody else can have ("la procureure") is no unnamed source. */
  private VoiceKind unnamedKind(
      Sentence s, Source source, @Nullable VoiceKind kind, boolean definite) {
    if (kind == null) {
      return definite ? VoiceKind.GROUP : VoiceKind.UNNAMED;
    }
    boolean plural = s.token(source.head()).has(Feature.NUMBER_PLUR);
    if (kind == VoiceKind.PERSON && (!definite || plural)) {
      return VoiceKind.UNNAMED;
    }
    return kind;
  }

  private @Nullable Integer count(Sentence s, Source source) {
    for (int i = source.from(); i < source.head(); i++) {
      String form = s.token(i).form();
      boolean digits = form.length() <= 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
      if (s.token(i).is(Upos.NUM) && digits) {
        return Integer.valueOf(form);
      }
    }
    return null;
  }

  private @Nullable String side(Sentence s, Source source) {
    int from = source.head() + 1;
    return from < source.to() ? s.spanOf(from, source.to()).of(text) : null;
  }

  // --- what is learnt about a voice

  private void describe(Entry entry, Source source) {
    Sentence s = source.sentence();
    for (int i = source.from(); i < source.to(); i++) {
      Token token = s.token(i);
      if (token.is(Upos.NOUN) && speakers.kind(token.lemma()) != null) {
        entry.heads.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    entry.heads.add(s.token(source.head()).lemma().toLowerCase(Locale.ROOT));
    entry.features = new Features(entry.features.bits() | agreement(s, source).bits());
    String told = withoutName(s.spanOf(source.from(), source.to()), entry.name);
    boolean longer = entry.description == null || told.length() > entry.description.length();
    if (entry.unnamed == null && longer && !told.isEmpty()) {
      entry.description = told;
    }
  }

  /** What a mention says beside the name at its start or end: "directrice du barrage". */
  private String withoutName(Span mention, @Nullable String name) {
    String whole = mention.of(text);
    if (name == null || whole.equals(name)) {
      return "";
    }
    Span rest = mention;
    if (whole.startsWith(name)) {
      rest = new Span(mention.start() + name.length(), mention.end());
    } else if (whole.endsWith(name)) {
      rest = new Span(mention.start(), mention.end() - name.length());
    }
    return trimmed(rest);
  }

  /** Without white space and commas at the ends; empty when no word is left, or only an article. */
  private String trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    String rest = text.substring(start, end);
    boolean words = rest.indexOf(' ') > 0 || rest.length() > SHORTEST_DESCRIPTION;
    return words ? rest : "";
  }

  private static boolean isEdge(char c) {
    return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Gender and plural of who speaks; an article's gender is surer than its noun's: "la maire". */
  private static Features agreement(Sentence s, Source source) {
    Features head = s.token(source.head()).feats();
    Token first = s.token(source.from());
    Features article = first.is(Upos.DET) ? first.feats() : Features.NONE;
    Features gender = article.hasAny(GENDERS) ? article : head;
    Features told = Features.NONE;
    for (Feature f : List.of(Feature.GENDER_MASC, Feature.GENDER_FEM)) {
      told = gender.has(f) ? told.with(f) : told;
    }
    boolean plural = head.has(Feature.NUMBER_PLUR) || article.has(Feature.NUMBER_PLUR);
    return plural ? told.with(Feature.NUMBER_PLUR) : told;
  }
}
