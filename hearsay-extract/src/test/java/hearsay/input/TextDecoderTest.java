package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.input.TextDecoder.Decoded;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String FRENCH =
      "Le préfet a nié : « Cœur de l’été », répète la mairie à Vauvert, où l’élève a été blessé.";

  private static Decoded decode(byte[] bytes) {
    return TextDecoder.decode(bytes, null, false, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarkTellsTheCharsetAndIsNoPartOfTheText(String name) {
    byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(name));

    assertThat(decode(bytes).text()).isEqualTo(FRENCH);
    assertThat(decode(bytes).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void charsetIsFoundWithoutAnyHint(String name) {
    Decoded decoded = decode(FRENCH.getBytes(Charset.forName(name)));

    assertThat(decoded.text()).isEqualTo(FRENCH);
    assertThat(decoded.problems()).isEmpty();
  }

  @Test
  void ligatureOfLatin9IsNotReadAsAFraction() {
    String text = "Le cœur de la sœur de l'élève bat à l'œuvre ; un été à l'écart, déjà.";

    assertThat(decode(text.getBytes(Charset.forName("ISO-8859-15"))).text()).isEqualTo(text);
  }

  @Test
  void headerIsBelievedForBytesThatCannotTell() {
    byte[] bytes = "Müller und Söhne".getBytes(Charset.forName("windows-1250"));

    Decoded decoded = TextDecoder.decode(bytes, "windows-1250", false, false);

    assertThat(decoded.text()).isEqualTo("Müller und Söhne");
    assertThat(decoded.charset().name()).isEqualTo("windows-1250");
  }

  @Test
  void metaOfThePageIsBelievedForBytesThatCannotTell() {
    String page = "<html><head><meta charset='koi8-r'></head><p>Привет из порта</p>";
    byte[] bytes = page.getBytes(Charset.forName("KOI8-R"));

    assertThat(TextDecoder.decode(bytes, null, true, false).text()).isEqualTo(page);
  }

  @Test
  void whatCallsItselfLatin1IsReadAsWindows1252() {
    byte[] bytes = "Coût : 3 € – l’été".getBytes(Charset.forName("windows-1252"));

    assertThat(TextDecoder.decode(bytes, "iso-8859-1", false, false).text())
        .isEqualTo("Coût : 3 € – l’été");
  }

  @Test
  void validUtf8IsUtf8WhateverAHeaderCallsIt() {
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes, "iso-8859-1", false, false).text()).isEqualTo(FRENCH);
  }

  @Test
  void unknownCharsetNameIsAsGoodAsNone() {
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes, "x-no-such-charset", false, false).text())
        .isEqualTo(FRENCH);
  }

  @Test
  void damagedBytesBecomeReplacementCharactersAndAreCounted() {
    byte[] bytes = (FRENCH + "#" + FRENCH + "#").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
    }

    Decoded decoded = decode(bytes);

    assertThat(decoded.text()).isEqualTo(FRENCH + "\uFFFD" + FRENCH + "\uFFFD");
    assertThat(decoded.problems())
        .containsExactly(Problem.of(ProblemKind.CHARSET_DAMAGED, "UTF-8", "2"));
  }

  @Test
  void characterCutByTheLimitIsNoDamage() {
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, FRENCH.indexOf('é') + 1);

    assertThat(TextDecoder.decode(cut, null, false, true).problems()).isEmpty();
    assertThat(TextDecoder.decode(cut, null, false, true).text()).isEqualTo("Le pr");
  }

  @Test
  void charsetOfAHeaderIsFoundInAnyDress() {
    assertThat(
            List.of(
                String.valueOf(MetaCharset.ofHeader("text/html; Charset=\"Windows-1251\"")),
                String.valueOf(MetaCharset.ofHeader("text/html;charset=utf-8")),
                String.valueOf(MetaCharset.ofHeader("text/html"))))
        .containsExactly("windows-1251", "utf-8", "null");
  }
}
