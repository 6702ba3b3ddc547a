package hearsay.opennlp;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Tagger;
import hearsay.language.Upos;
import hearsay.opennlp.Morphology.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Part of speech by OpenNLP, corrected and completed by a dictionary. Safe for all threads: {@link
 * POSTaggerME} is not, so each has its own.
 */
final class OpenNlpTagger implements Tagger {

  /** How far back an auxiliary may stand from its participle, adverbs and pronouns between them. */
  private static final int AUXILIARY_REACH = 5;

  private final ThreadLocal<POSTaggerME> taggers;
  private final Morphology morphology;
  private final FunctionWords functionWords;

  OpenNlpTagger(POSModel model, Morphology morphology, FunctionWords functionWords) {
    this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
    this.morphology = morphology;
    this.functionWords = functionWords;
  }

  @Override
  public List<Tag> tag(List<String> forms) {
    String[] guesses = taggers.get().tag(forms.toArray(String[]::new));
    List<Tag> tags = new ArrayList<>(forms.size());
    for (int i = 0; i < guesses.length; i++) {
      tags.add(tag(forms.get(i), upos(guesses[i]), i == 0, tags));
    }
    return tags;
  }

  private static Upos upos(String guess) {
    int plus = guess.indexOf('+');
    return Upos.valueOf(plus < 0 ? guess : guess.substring(0, plus));
  }

  private Tag tag(String form, Upos guess, boolean first, List<Tag> before) {
    List<Tag> closed = functionWords.tags(form);
    if (!closed.isEmpty() && !isOpenReading(form, guess, first, closed)) {
      boolean verb = isVerbAfterPronoun(closed, before) || isParticiple(closed, before);
      Upos wanted = verb ? Upos.AUX : guess;
      return closed.stream().filter(t -> t.upos() == wanted).findFirst().orElse(closed.get(0));
    }
    if (!Character.isLetterOrDigit(form.codePointAt(0)) && form.length() < 3) {
      return new Tag(guess == Upos.SYM ? guess : Upos.PUNCT, Features.NONE, form);
    }
    if (Character.isDigit(form.charAt(0))) {
      return new Tag(guess == Upos.PROPN ? guess : Upos.NUM, Features.NONE, form);
    }
    return open(form, guess, first, before);
  }

  /**
   * True for a form that is also a word of an open class, and guessed to be that here: "avions",
   * "l'Est".
   */
  private boolean isOpenReading(String form, Upos guess, boolean first, List<Tag> closed) {
    if (closed.stream().anyMatch(t -> t.upos() == guess)) {
      return false;
    }
    boolean name = guess == Upos.PROPN && !first && Character.isUpperCase(form.codePointAt(0));
    boolean word = guess == Upos.NOUN || guess == Upos.ADJ || guess == Upos.VERB;
    return name || (word && !morphology.entries(form, guess).isEmpty());
  }

  private Tag open(String form, Upos guess, boolean first, List<Tag> before) {
    Upos upos = corrected(form, guess, first);
    if (upos == Upos.PROPN) {
      return new Tag(upos, Features.NONE, form);
    }
    boolean afterAuxiliary = upos.isVerbal() && followsAuxiliary(before);
    return morphology.entries(form, upos).stream()
        .max(Comparator.comparingInt((Entry e) -> priority(e, upos, afterAuxiliary)))
        .map(e -> new Tag(upos, inContext(features(e, upos), before), e.lemma()))
        .orElseGet(() -> new Tag(upos, Features.NONE, form.toLowerCase(Locale.ROOT)));
  }

  /**
   * The guess, unless the dictionary knows the form and not as that; then the dictionary's, when
   * all its readings are of one class. Capitalised words inside a sentence stay names.
   */
  private Upos corrected(String form, Upos guess, boolean first) {
    boolean capital = form.chars().anyMatch(Character::isUpperCase);
    List<Entry> entries = morphology.entries(form);
    if (entries.isEmpty()) {
      boolean word = guess != Upos.PUNCT && guess != Upos.SYM && guess != Upos.X;
      return capital ? Upos.PROPN : word ? guess : Upos.NOUN;
    }
    boolean known = entries.stream().anyMatch(e -> morphology.tags().allows(e.tag(), guess));
    if (known || (capital && !first && guess == Upos.PROPN)) {
      return guess;
    }
    List<Upos> readings =
        entries.stream().map(e -> morphology.tags().upos(e.tag())).distinct().toList();
    return readings.size() == 1 && !(capital && !first) ? readings.get(0) : guess;
  }

  private int priority(Entry entry, Upos upos, boolean afterAuxiliary) {
    Features feats = morphology.tags().features(entry.tag());
    boolean participle = feats.has(Feature.VERBFORM_PART) && feats.has(Feature.TENSE_PAST);
    int context = participle && afterAuxiliary ? 100 : 0;
    int spelling = entry.lemma().indexOf('î') >= 0 || entry.lemma().indexOf('û') >= 0 ? 1 : 0;
    int reading = upos.isVerbal() ? morphology.tags().priority(entry.tag()) : 0;
    return context + spelling
        + reading; // "reconnaître" before "reconnaitre", which is in there too
  }

  private Features features(Entry entry, Upos upos) {
    return upos.isVerbal() || upos.isNominal() || upos == Upos.ADJ || upos == Upos.DET
        ? morphology.tags().features(entry.tag())
        : Features.NONE;
  }

  /** True for the "été" of "a été", which the model confuses with the summer. */
  private static boolean isParticiple(List<Tag> closed, List<Tag> before) {
    return followsAuxiliary(before)
        && closed.stream()
            .anyMatch(t -> t.upos() == Upos.AUX && t.feats().has(Feature.VERBFORM_PART));
  }

  /** True for the "'s" of "it's", which the model confuses with that of "Ann's". */
  private static boolean isVerbAfterPronoun(List<Tag> closed, List<Tag> before) {
    boolean either =
        closed.stream().anyMatch(t -> t.upos() == Upos.PART)
            && closed.stream().anyMatch(t -> t.upos() == Upos.AUX);
    return either && !before.isEmpty() && before.get(before.size() - 1).upos() == Upos.PRON;
  }

  /** A bare form after "to" or a modal is an infinitive, though it looks like a present. */
  private static Features inContext(Features feats, List<Tag> before) {
    boolean bare =
        feats.has(Feature.VERBFORM_FIN)
            && feats.has(Feature.TENSE_PRES)
            && !feats.has(Feature.PERSON_3)
            && !feats.has(Feature.NUMBER_PLUR)
            && !feats.has(Feature.NUMBER_SING);
    return bare && governsInfinitive(before) ? Features.of(Feature.VERBFORM_INF) : feats;
  }

  private static boolean governsInfinitive(List<Tag> before) {
    int i = before.size() - 1;
    while (i >= 0 && (before.get(i).upos() == Upos.ADV || before.get(i).lemma().equals("not"))) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Tag tag = before.get(i);
    boolean modal =
        tag.upos() == Upos.AUX
            && tag.feats().has(Feature.VERBFORM_FIN)
            && (!tag.feats().has(Feature.MOOD_IND) || tag.lemma().equals("do"));
    return modal || (tag.upos() == Upos.PART && tag.lemma().equals("to"));
  }

  private static boolean followsAuxiliary(List<Tag> before) {
    int last = before.size() - 1;
    for (int i = last; i >= 0 && i > last - AUXILIARY_REACH; i--) {
      Tag tag = before.get(i);
      if (tag.upos() == Upos.AUX) {
        return !tag.feats().equals(Features.NONE) || i == last;
      }
      if (tag.upos() != Upos.ADV && tag.upos() != Upos.PRON && tag.upos() != Upos.PART) {
        return false;
      }
    }
    return false;
  }
}
