package hearsay.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.input.BoundedBytes;
import hearsay.input.DecodedStream;
import hearsay.input.Place;
import hearsay.input.Series.Found;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

  private static final int LONGEST = 1 << 20;

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Le Fanal</title><link>https://lefanal.example/</link>
      <description>Le journal du port</description><language>fr-FR</language>
      <item>
        <title>Le port rouvre &amp; la route aussi</title>
        <link>/port</link>
        <guid isPermaLink="false">port-1</guid>
        <pubDate>Tue, 25 Mar 2025 00:30:00 +0100</pubDate>
        <dc:creator><![CDATA[Anne Lestrade]]></dc:creator>
        <category>Ports</category><category>Mer</category>
        <description>Le port rouvre.</description>
        <content:encoded><![CDATA[<p>Le port de Lanrec rouvre lundi.</p><item>x</item><p>Fin.</p>]]></content:encoded>
      </item>
      %s
      </channel></rss>
      """;

  private static List<Found<FeedEntry>> found(InputStream in) throws IOException {
    BoundedBytes start = BoundedBytes.read(in, DecodedStream.LOOK, "a.xml");
    List<Found<FeedEntry>> all = new ArrayList<>();
    try (FeedReader feed =
        FeedReader.open(DecodedStream.of(start, in, null, true), "a.xml", LONGEST)) {
      for (var found = feed.next(); found != null; found = feed.next()) {
        all.add(found);
      }
    }
    return all;
  }

  private static List<Found<FeedEntry>> found(String feed) throws IOException {
    return found(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
  }

  private static FeedEntry entry(Found<FeedEntry> found) {
    return ((Found.Thing<FeedEntry>) found).thing();
  }

  private static FeedEntry only(String feed) throws IOException {
    List<Found<FeedEntry>> found = found(feed);
    assertThat(found).hasSize(1);
    return entry(found.get(0));
  }

  private static Reason refusal(Found<FeedEntry> found) {
    return ((Found.Refused<FeedEntry>) found).why().reason();
  }

  /** An item of RSS with this in it. */
  private static FeedEntry item(String inside) throws IOException {
    return only("<rss><channel><title>T</title><item>" + inside + "</item></channel></rss>");
  }

  @Test
  void entryOfRssIsReadWithAllThatTheFeedSays() throws IOException {
    FeedEntry entry = only(RSS.formatted(""));

    assertThat(entry.title()).isEqualTo("Le port rouvre & la route aussi");
    assertThat(entry.markup()).startsWith("<p>Le port de Lanrec").endsWith("<p>Fin.</p>");
    assertThat(entry.isSummary()).isFalse();
    assertThat(entry.id()).isEqualTo("port-1");
    assertThat(entry.url()).isEqualTo("https://lefanal.example/port");
    assertThat(entry.outlet()).isEqualTo("Le Fanal");
    assertThat(entry.authors()).containsExactly("Anne Lestrade");
    assertThat(entry.published()).hasToString("2025-03-25T00:30:00+01:00");
    assertThat(entry.language()).isEqualTo("fr-FR");
    assertThat(entry.section()).isEqualTo("Ports");
    assertThat(entry.problems()).isEmpty();
  }

  @Test
  void entryOfAtomIsRead() throws IOException {
    FeedEntry entry =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://courier.example/">
            <title type="text">The Marlow Courier</title>
            <link rel="self" href="https://courier.example/feed"/><author><name>The desk</name></author>
            <entry xml:lang="fr"><title type="html">Le &lt;b&gt;port&lt;/b&gt; rouvre</title>
            <link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="port"/>
            <id>tag:courier.example,2025:1</id>
            <updated>2025-03-26T06:00:00Z</updated><published>2025-03-25T06:45:00Z</published>
            <category term="ports" label="Ports"/><summary>Le port.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le port <i>rouvre</i>.</p></div></content>
            </entry></feed>
            """);

    assertThat(entry.title()).isEqualTo("Le port rouvre");
    assertThat(entry.markup()).contains("<p>Le port <i>rouvre</i>.</p>");
    assertThat(entry.isSummary()).isFalse();
    assertThat(entry.url()).isEqualTo("https://courier.example/port");
    assertThat(entry.outlet()).isEqualTo("The Marlow Courier");
    assertThat(entry.authors()).containsExactly("The desk");
    assertThat(entry.published()).hasToString("2025-03-25T06:45:00Z");
    assertThat(entry.modified()).hasToString("2025-03-26T06:00:00Z");
    assertThat(entry.language()).isEqualTo("fr");
    assertThat(entry.section()).isEqualTo("Ports");
  }

  @Test
  void entryOfRss1StandsBesideTheChannel() throws IOException {
    FeedEntry entry =
        only(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:ns1="http://purl.org/dc/elements/1.1/" xmlns:ns2="http://purl.org/rss/1.0/modules/content/">
            <channel rdf:about="x"><title>Le Fanal</title><items><rdf:Seq><rdf:li rdf:resource="y"/></rdf:Seq></items></channel>
            <item rdf:about="y"><title>Le port</title><link>https://lefanal.example/port</link>
            <ns1:date>2025-03-25</ns1:date><ns1:creator>Anne Lestrade</ns1:creator>
            <ns2:encoded>&lt;p&gt;Le port rouvre.&lt;/p&gt;</ns2:encoded></item></rdf:RDF>
            """);

    assertThat(entry.outlet()).isEqualTo("Le Fanal");
    assertThat(entry.published()).hasToString("2025-03-25");
    assertThat(entry.authors()).containsExactly("Anne Lestrade");
    assertThat(entry.markup()).isEqualTo("<p>Le port rouvre.</p>");
  }

  @Test
  void descriptionAloneIsASummaryUnlessItIsLong() throws IOException {
    assertThat(item("<description>Le port rouvre.</description>").isSummary()).isTrue();
    assertThat(
            item("<description>" + "Le port rouvre. ".repeat(100) + "</description>").isSummary())
        .isFalse();
    assertThat(
            item("<content:encoded>&lt;p&gt;Le port […]&lt;/p&gt;</content:encoded>").isSummary())
        .isTrue();
    assertThat(
            item("<content:encoded>&lt;p&gt;Le port rouvre.&lt;/p&gt;</content:encoded>")
                .isSummary())
        .isFalse();
  }

  @Test
  void plainTextBecomesParagraphs() throws IOException {
    assertThat(item("<description>Un &lt; deux.\n\nTrois.</description>").markup())
        .isEqualTo("<p>Un &lt; deux.</p>\n<p>Trois.</p>\n");
  }

  @Test
  void authorOfAMailAddressIsThePersonBehindIt() throws IOException {
    assertThat(
            item("<author>a@lefanal.example (Anne Lestrade)</author><description>x</description>")
                .authors())
        .containsExactly("Anne Lestrade");
    assertThat(item("<author>a@lefanal.example</author><description>x</description>").authors())
        .isEmpty();
  }

  @Test
  void guidIsTheAddressWhereThereIsNoOther() throws IOException {
    assertThat(item("<guid>https://lefanal.example/1</guid><description>x</description>").url())
        .isEqualTo("https://lefanal.example/1");
    assertThat(
            item("<guid isPermaLink='false'>https://lefanal.example/1</guid><description>x</description>")
                .url())
        .isNull();
  }

  @Test
  void outletIsTheFeedThatTheEntryWasTakenFrom() throws IOException {
    assertThat(
            item("<source url='https://x.example'>Le Fanal</source><description>x</description>")
                .outlet())
        .isEqualTo("Le Fanal");
  }

  @Test
  void entryWithoutWordsIsRefusedAndTheNextOneRead() throws IOException {
    List<Found<FeedEntry>> found =
        found(
            "<rss><channel><item><title>T</title><link>https://a.example/</link></item>"
                + "<item><description>Le port.</description></item></channel></rss>");

    assertThat(refusal(found.get(0))).isEqualTo(Reason.NO_TEXT);
    assertThat(found.get(0).place()).isEqualTo(Place.entry(1, "https://a.example/"));
    assertThat(entry(found.get(1)).markup()).contains("Le port.");
  }

  @Test
  void feedThatIsNoXmlIsReadAsFarAsItMakesSense() throws IOException {
    List<Found<FeedEntry>> found =
        found(
            "\n<rss><channel><title>Le Fanal & fils</title>"
                + "<item><title>Caf&eacute; & thé</title><description>Un <br> &nbsp;deux.</description>"
                + "<item><description>Trois.</description></item>"
                + "<item><description>Quatre.</desc");

    assertThat(found).hasSize(3);
    assertThat(entry(found.get(0)).title()).isEqualTo("Café & thé");
    assertThat(entry(found.get(0)).outlet()).isEqualTo("Le Fanal & fils");
    assertThat(entry(found.get(0)).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.PAGE_DAMAGED);
    assertThat(entry(found.get(1)).problems()).isEmpty();
    assertThat(entry(found.get(2)).markup()).contains("Quatre.");
    assertThat(entry(found.get(2)).problems()).isNotEmpty();
  }

  @Test
  void documentTypeIsRefused() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + "<rss><channel><item><description>&a;</description></item></channel></rss>";

    assertThatThrownBy(() -> found(bomb))
        .isInstanceOfSatisfying(
            UnreadableInputException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DOCTYPE));
  }

  @Test
  void entitiesThatNobodyKnowsStayAsTheyAre() throws IOException {
    assertThat(item("<description>&lol9; et &#xFFFFFFFF; et fin.</description>").markup())
        .contains("lol9");
  }

  @Test
  void entryLongerThanTheLimitIsRefusedAndTheNextOneRead() throws IOException {
    List<Found<FeedEntry>> found =
        found(
            "<rss><channel><item><description>"
                + "a".repeat(LONGEST)
                + "</description></item><item><description>b</description></item></channel></rss>");

    assertThat(refusal(found.get(0))).isEqualTo(Reason.ENTRY_TOO_LONG);
    assertThat(entry(found.get(1)).markup()).contains("b");
  }

  @Test
  void charsetOfTheXmlDeclarationHolds() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='ISO-8859-15'?><rss><channel><item>"
            + "<description>Un cœur à 3 €.</description></item></channel></rss>";

    byte[] bytes = feed.getBytes(Charset.forName("ISO-8859-15"));

    assertThat(entry(found(new ByteArrayInputStream(bytes)).get(0)).markup())
        .contains("Un cœur à 3 €.");
  }

  @Test
  void damagedBytesAreAProblemOfTheirEntry() throws IOException {
    byte[] bytes =
        RSS.formatted("<item><description>Un d\u0001mon, é è à ù ç ê î ô.</description></item>")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
    }

    List<Found<FeedEntry>> found = found(new ByteArrayInputStream(bytes));

    assertThat(entry(found.get(0)).problems()).isEmpty();
    assertThat(entry(found.get(1)).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.CHARSET_DAMAGED);
  }

  @Test
  void deepMarkupIsRead() throws IOException {
    FeedEntry entry = item("<content type='xhtml'>" + "<div>".repeat(100_000) + "Fin.</content>");

    assertThat(entry.markup()).contains("Fin.");
  }

  @Test
  void feedLargerThanMemoryIsReadEntryByEntry() throws IOException {
    byte[] head = "<rss><channel><title>T</title>".getBytes(StandardCharsets.UTF_8);
    byte[] item =
        ("<item><description>" + "Le port rouvre. ".repeat(4000) + "</description></item>")
            .getBytes(StandardCharsets.UTF_8);
    InputStream items =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < 3000L * item.length ? item[(int) (at++ % item.length)] & 0xFF : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = 0;
            for (int b = 0; count < length && (b = read()) >= 0; count++) {
              into[from + count] = (byte) b;
            }
            return count == 0 && length > 0 ? -1 : count;
          }
        };
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(head), items);
    BoundedBytes start = BoundedBytes.read(in, DecodedStream.LOOK, "a");
    int count = 0;
    try (FeedReader feed = FeedReader.open(DecodedStream.of(start, in, null, true), "a", LONGEST)) {
      while (feed.next() != null) {
        count++;
      }
    }
    assertThat(count).isEqualTo(3000);
  }

  @Test
  void everyMutationIsReadOrRefused() throws IOException {
    byte[] whole =
        RSS.formatted("<item><description>x</description></item>").getBytes(StandardCharsets.UTF_8);
    java.util.Random random = new java.util.Random(20_250_325);
    String signs = "<>&;![]-/\"'= \u0000é";
    int read = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = whole.clone();
      for (int k = random.nextInt(8); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
      }
      try {
        read += found(new ByteArrayInputStream(bytes)).size();
      } catch (UnreadableInputException refused) {
        assertThat(refused.reason()).isEqualTo(Reason.DOCTYPE);
      }
    }
    assertThat(read).isGreaterThan(2000);
  }
}
