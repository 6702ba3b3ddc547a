package hearsay.language;

/**
 * One value of one morphological feature, named as in Universal Dependencies: {@code Mood=Cnd}. No
 * more than 64, so that a set of them is one {@code long}; what the treebanks mark but no reader of
 * a tree asks for ({@code Typo}, {@code ExtPos}, {@code Style}) is left out.
 */
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
  REFLEX_YES("Reflex", "Yes"),
  TENSE_PQP("Tense", "Pqp"),
  VOICE_ACT("Voice", "Act"),
  NUMBER_PTAN("Number", "Ptan"),
  GENDER_NEUT("Gender", "Neut"),
  PRONTYPE_NEG("PronType", "Neg"),
  PRONTYPE_TOT("PronType", "Tot"),
  PRONTYPE_RCP("PronType", "Rcp"),
  PRONTYPE_EMP("PronType", "Emp"),
  CASE_NOM("Case", "Nom"),
  CASE_ACC("Case", "Acc"),
  CASE_DAT("Case", "Dat"),
  CASE_GEN("Case", "Gen"),
  DEGREE_POS("Degree", "Pos"),
  DEGREE_CMP("Degree", "Cmp"),
  DEGREE_SUP("Degree", "Sup"),
  NUMTYPE_CARD("NumType", "Card"),
  NUMTYPE_ORD("NumType", "Ord"),
  NUMTYPE_FRAC("NumType", "Frac"),
  NUMTYPE_MULT("NumType", "Mult"),
  NUMFORM_DIGIT("NumForm", "Digit"),
  NUMFORM_WORD("NumForm", "Word"),
  NUMFORM_ROMAN("NumForm", "Roman"),
  NUMFORM_COMBI("NumForm", "Combi"),
  EMPH_YES("Emph", "Yes"),
  EMPH_NO("Emph", "No"),
  FOREIGN_YES("Foreign", "Yes"),
  ABBR_YES("Abbr", "Yes"),
  PSOR_PERSON_1("Person[psor]", "1"),
  PSOR_PERSON_2("Person[psor]", "2"),
  PSOR_PERSON_3("Person[psor]", "3"),
  PSOR_NUMBER_SING("Number[psor]", "Sing"),
  PSOR_NUMBER_PLUR("Number[psor]", "Plur");

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
