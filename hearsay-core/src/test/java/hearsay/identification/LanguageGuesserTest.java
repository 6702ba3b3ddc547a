package hearsay.identification;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.identification.LanguageGuesser.Guess;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {

  private static final LanguageGuesser GUESSER = LanguageGuesser.load();

  private static final String FRENCH =
      "La présidente du syndicat des pêcheurs a confirmé jeudi que le port de Trévennec resterait"
          + " fermé jusqu'à la fin de la semaine, faute d'accord avec la préfecture.";
  private static final String ENGLISH =
      "The harbour master confirmed on Thursday that the ferry would stay in port until the"
          + " weekend, because nobody had agreed to pay for the repairs.";

  private static Guess guess(String text) {
    return GUESSER.guess(Normalizer.normalize(text).normalized());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le maire de Saint-Aubry a reconnu que les digues n'avaient pas été entretenues.",
        "en|The mayor of Marlow admitted that nobody had looked after the flood walls for years.",
        "de|Der Bürgermeister von Altenried räumte ein, dass die Deiche nicht gepflegt wurden.",
        "es|El alcalde de Valdehondo reconoció que nadie se había ocupado de los diques.",
        "it|Il sindaco di Portoscuro ha ammesso che da anni nessuno si occupava degli argini.",
        "pt|O prefeito de Barra Funda admitiu que ninguém cuidava das barragens havia anos.",
        "nl|De burgemeester van Zwartewaal gaf toe dat er jarenlang niets aan de dijken was gedaan.",
        "pl|Burmistrz przyznał, że od lat nikt nie zajmował się wałami przeciwpowodziowymi.",
        "ro|Primarul a recunoscut că de ani de zile nimeni nu s-a mai ocupat de diguri.",
        "sv|Kommunalrådet medgav att ingen hade skött om skyddsvallarna på många år.",
        "cs|Starosta přiznal, že se o protipovodňové hráze už léta nikdo nestaral.",
        "tr|Belediye başkanı, yıllardır kimsenin setlerle ilgilenmediğini kabul etti.",
        "hu|A polgármester elismerte, hogy évek óta senki sem törődött a gátakkal.",
        "da|Borgmesteren indrømmede, at ingen havde vedligeholdt digerne gennem mange år.",
        "fi|Kaupunginjohtaja myönsi, ettei tulvavalleista ole huolehdittu vuosiin.",
        "sk|Starosta priznal, že o protipovodňové hrádze sa už roky nikto nestaral.",
        "ca|L'alcalde va reconèixer que feia anys que ningú no s'ocupava dels dics.",
        "ru|Мэр признал, что за дамбами уже много лет никто не следил.",
        "uk|Міський голова визнав, що за дамбами вже багато років ніхто не доглядав.",
        "bg|Кметът призна, че от години никой не се е грижил за дигите.",
        "sr|Градоначелник је признао да се годинама нико није бринуо о насипима.",
        "ar|اعترف رئيس البلدية بأن أحدا لم يهتم بالسدود منذ سنوات.",
        "fa|شهردار پذیرفت که سال‌هاست کسی به سدها رسیدگی نکرده است.",
        "ur|میئر نے تسلیم کیا کہ برسوں سے کسی نے پشتوں کی دیکھ بھال نہیں کی۔",
        "hi|मेयर ने माना कि बरसों से किसी ने बांधों की देखभाल नहीं की थी।",
        "el|Ο δήμαρχος παραδέχτηκε ότι κανείς δεν φρόντιζε τα αναχώματα εδώ και χρόνια.",
        "he|ראש העיר הודה כי איש לא טיפל בסכרים במשך שנים.",
        "zh|市长承认，多年来没有人维护过堤坝，居民早就提出过警告。",
        "ja|市長は、長年だれも堤防の手入れをしていなかったことを認めた。",
        "ko|시장은 여러 해 동안 아무도 제방을 관리하지 않았다고 인정했다.",
        "id|Wali kota mengakui bahwa sudah bertahun-tahun tidak ada yang merawat tanggul itu.",
        "vi|Thị trưởng thừa nhận rằng đã nhiều năm không ai chăm sóc các con đê.",
        "lb|De Buergermeeschter huet zouginn, datt sech zënter Joren keen ëm d'Dige gekëmmert huet.",
        "ht|Majistra a rekonèt pa gen moun ki te okipe dig yo depi plizyè ane.",
      })
  void sentenceOfTheNewsIsKnown(String language, String sentence) {
    assertThat(guess(sentence)).isEqualTo(new Guess(language, true));
  }

  @Test
  void serbianIsKnownInBothItsAlphabets() {
    assertThat(guess("Влада је јуче саопштила да ће о томе одлучити следеће недеље.").language())
        .isEqualTo("sr");
    assertThat(guess("Vlada je juče saopštila da će o tome odlučiti sledeće nedelje.").language())
        .isEqualTo("sr");
  }

  @Test
  void languagesOfTheModelAreThoseThatTheNewsIsWrittenIn() {
    Set<String> known = new HashSet<>();
    LanguageModel.load().variants().forEach(variant -> known.add(variant.language()));
    assertThat(known)
        .hasSizeGreaterThan(50)
        .contains("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ro", "sv", "cs", "tr")
        .contains("ru", "uk", "ar", "fa", "ur", "hi", "hu", "da", "no", "fi", "bg", "hr", "sr")
        .contains("sk", "sl", "ca", "gl", "id", "ms", "vi");
  }

  @Test
  void titleInCapitalsIsKnown() {
    assertThat(guess("GRÈVE DANS LES TRANSPORTS : CE QUI VOUS ATTEND DÈS LUNDI MATIN").language())
        .isEqualTo("fr");
    assertThat(guess("TEACHERS WALK OUT OVER PAY AS TALKS WITH MINISTERS BREAK DOWN").language())
        .isEqualTo("en");
  }

  @Test
  void namesAloneAreNoSureSignOfALanguage() {
    assertThat(guess("Ana Vidal, John Marsh, Karl Heinz Möller, Anna Nowak, Ivo Rossi").sure())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "12 345,67 % — 2024-03-01 (18:30)",
        "https://lefanal.example/les-nouvelles-de-la-ville www.depot.example/the-news a@b.example",
        "?!… «»",
        "😀😀😀 😀",
      })
  void textWithoutWordsIsInNoLanguage(String text) {
    assertThat(guess(text)).isEqualTo(new Guess(LanguageGuesser.UNKNOWN, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Non.", "Le Fanal", "OK", "la la la", "de", "Москва"})
  void veryShortTextIsNeverSure(String text) {
    assertThat(guess(text).sure()).isFalse();
  }

  @Test
  void articleIsKnownUnderAMenuInAnotherLanguage() {
    String menu = "Home News Sports Business Weather Sign in Subscribe About us Contact\n";
    assertThat(guess(menu + FRENCH + " " + FRENCH)).isEqualTo(new Guess("fr", true));
  }

  @Test
  void foreignNamesDoNotChangeTheLanguage() {
    String names =
        "Selon John Whitmore, du Marlow Institute for Public Policy, et Kate Underhill, de la"
            + " Northern Harbour Foundation, l'accord entre Blackwater Shipping et la United Dockers"
            + " Federation ne tiendra pas jusqu'à l'été.";
    assertThat(guess(names)).isEqualTo(new Guess("fr", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|tkt c bon on se voit demain chez moi si t'as rien à faire, ramène juste de quoi boire",
        "en|lol no way he said that, i was there and nobody told me anything about it tbh",
        "de|ja klar, ich komm dann so gegen acht, sag den anderen noch bescheid wenn du sie siehst",
        "es|no sé qué decirte, la verdad, yo creo que no va a venir nadie con esta lluvia",
      })
  void chatInSmallLettersIsKnown(String language, String text) {
    assertThat(guess(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le prefet a declare que les eleves des ecoles fermees seraient accueillis ailleurs.",
        "cs|Starosta uvedl, ze obec uz na opravu skoly nema penize a ceka na pomoc statu.",
        "tr|Baskan, okulun onarimi icin para kalmadigini ve devletten yardim beklediklerini soyledi.",
        "pl|Wojt powiedzial, ze gmina nie ma juz pieniedzy na remont szkoly i czeka na pomoc.",
      })
  void textTypedWithoutAccentsIsKnown(String language, String text) {
    assertThat(guess(text).language()).isEqualTo(language);
  }

  @Test
  void textSavedTwiceInDifferentCharsetsIsStillKnown() {
    assertThat(
            guess(
                "La pluie a cessÃ©, mais les rÃ©sidents Ã©vacuÃ©s nâ€™ont pas Ã©tÃ© autorisÃ©s"
                    + " Ã\u00A0 rentrer chez eux."))
        .isEqualTo(new Guess("fr", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Şaredarê bajêr pejirand ku ev çend sal in kesî li bendavan xwedî derneketiye.",
        "fhgkjd sdlkfj wqpoei zmxncb qwoeiu alskdj vbnmzx qpwoei rutyal skdjfh gzmxnc bvqpwo",
        "La urbestro konfesis, ke dum multaj jaroj neniu prizorgis la digojn.",
      })
  void languageThatIsNotKnownIsNotSurelyAnother(String text) {
    assertThat(guess(text).sure()).isFalse();
  }

  @Test
  void partInAnotherLanguageThanTheRestIsKnown() {
    String text = FRENCH + "\n" + ENGLISH;
    Span english = new Span(FRENCH.length() + 1, text.length());
    assertThat(GUESSER.guess(text, english, "fr")).isEqualTo(new Guess("en", true));
    assertThat(GUESSER.guess(text, new Span(0, FRENCH.length()), "fr").language()).isEqualTo("fr");
  }

  @Test
  void lineOfForeignNamesIsNoPartInAnotherLanguage() {
    String line =
        "Avec John Whitmore, Kate Underhill, Michael Stone, Rebecca Hall et Andrew Blackwater.";
    Guess guess = GUESSER.guess(line, new Span(0, line.length()), "fr");
    assertThat(guess.sure() && !guess.language().equals("fr")).isFalse();
  }

  @Test
  void partsAreCountedTogether() {
    String text = FRENCH + "\n" + ENGLISH + "\n" + FRENCH;
    int end = FRENCH.length();
    int last = text.length() - end;
    List<Span> french = List.of(new Span(0, end), new Span(last, text.length()));
    assertThat(GUESSER.guess(text, french)).isEqualTo(new Guess("fr", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "(", "«", "9", "é", "\uD800", "\uDFFF", "中", "\u0000", "a ", "\u0651"})
  void fiveMillionOfOneSignAreGuessedAtOnce(String sign) {
    String text = sign.repeat(5_000_000 / sign.length());
    Guess guess =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> GUESSER.guess(text));
    assertThat(guess.language()).isNotEmpty();
  }

  @Test
  void anyTextWhateverHasAGuess() {
    Random random = new Random(7);
    for (int n = 0; n < 2000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(90)));
      }
      assertThat(GUESSER.guess(text.toString()).language()).matches("[a-z]{2,3}");
    }
  }
}
