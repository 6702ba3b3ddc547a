package hearsay.language;

/** One value of one morphological feature, named as in Universal Dependencies: {@code Mood=Cnd}. */
public enum Feature {
  MOOD_IND("Mood", "Ind"),
  MOOD_CND("Mood", "Cnd"),
  MOOD_SUB("Mood", "Sub"),
  MOOD_IMP("Mood", "Imp"),
  TENSE_PRES("Tense", "Pres"),
  TENSE_PAST("Tense", "Past"),
  TENSE_IMP("Tense", "Imp"),
  TENSE_FUT("Tense", "Fut"),
  VERBFORM_FIN("VerbForm", "Fin"),
  VERBFORM_INF("VerbForm", "Inf"),
  VERBFORM_PART("VerbForm", "Part"),
  VERBFORM_GER("VerbForm", "Ger"),
  VOICE_PASS("Voice", "Pass"),
  NUMBER_SING("Number", "Sing"),
  NUMBER_PLUR("Number", "Plur"),
  PERSON_1("Person", "1"),
  PERSON_2("Person", "2"),
  PERSON_3("Person", "3"),
  GENDER_MASC("Gender", "Masc"),
  GENDER_FEM("Gender", "Fem"),
  POLARITY_NEG("Polarity", "Neg"),
  PRONTYPE_PRS("PronType", "Prs"),
  PRONTYPE_REL("PronType", "Rel"),
  PRONTYPE_INT("PronType", "Int"),
  PRONTYPE_DEM("PronType", "Dem"),
  PRONTYPE_IND("PronType", "Ind"),
  PRONTYPE_ART("PronType", "Art"),
  DEFINITE_DEF("Definite", "Def"),
  DEFINITE_IND("Definite", "Ind"),
  POSS_YES("Poss", "Yes"),
  REFLEX_YES("Reflex", "Yes");

  private final String key;
  private final String value;

  Feature(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** The feature's name: {@code Mood}. */
  public String key() {
    return key;
  }

  /** The value's name: {@code Cnd}. */
  public String value() {
    return value;
  }
}
