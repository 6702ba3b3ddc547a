package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.archive.ArchiveLimits;
import hearsay.archive.Warcs;
import hearsay.extract.ArticleList.Entry;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Place;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.json.ArticleField;
import hearsay.json.FieldNames;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form that news is saved in becomes articles. */
class FormsTest {

  private static final ArticleReader READER = new ArticleReader();
  private static final String URL = "https://lefanal.example/port";

  private static final String LEAD =
      "Le port de Lanrec rouvre lundi, a annoncé la préfecture après trois mois de travaux sur le"
          + " quai.";

  private static List<Entry> entries(Source source) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ArticleList list = READER.readAll(source, Hints.NONE)) {
      list.forEachRemaining(entries::add);
    }
    return entries;
  }

  private static List<Entry> entries(String name, byte[] bytes) throws IOException {
    return entries(Source.of(name, bytes));
  }

  private static Article article(Entry entry) {
    return ((Entry.Read) entry).article();
  }

  private static Reason reason(Entry entry) {
    return ((Entry.Refused) entry).why().reason();
  }

  private static Reason refusal(String name, byte[] bytes) {
    try {
      READER.read(Source.of(name, bytes), Hints.NONE);
    } catch (UnreadableInputException e) {
      return e.reason();
    }
    throw new AssertionError("was read");
  }

  private static void checkPage(Article article) {
    assertThat(article.text()).contains("Le port de Lanrec rouvre\n\n" + LEAD);
    assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.TITLE);
    assertThat(article.metadata().title()).isEqualTo("Le port de Lanrec rouvre");
  }

  @Test
  void pagesOfAWarcAreArticlesWithTheAddressOfTheirRecord() throws IOException {
    byte[] warc =
        Warcs.packed(
            Warcs.response(URL, 302, new byte[0], "Location", "/b"),
            Warcs.html(URL, Warcs.page("Lanrec")),
            Warcs.html(URL + "2", "<p>"));

    List<Entry> entries = entries("crawl.warc.gz", warc);

    assertThat(entries).hasSize(2);
    checkPage(article(entries.get(0)));
    assertThat(article(entries.get(0)).metadata().url()).isEqualTo(URL);
    assertThat(article(entries.get(0)).metadata().from())
        .containsEntry(MetadataField.URL, MetadataOrigin.FILE);
    assertThat(article(entries.get(0)).metadata().file()).isEqualTo("crawl.warc.gz");
    assertThat(entries.get(0).place()).isEqualTo(Place.record(2, URL));
    assertThat(reason(entries.get(1))).isEqualTo(Reason.NO_ARTICLE);
    assertThat(((Entry.Refused) entries.get(1)).why().place())
        .isEqualTo(Place.record(3, URL + "2"));
  }

  @Test
  void charsetOfAPageIsThatOfItsServer() throws IOException {
    byte[] page =
        Warcs.page("Lanrec")
            .replace("préfecture", "pr\u0001fecture")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int i = 0; i < page.length; i++) {
      page[i] = page[i] == 1 ? (byte) 0xE9 : page[i];
    }
    byte[] warc =
        Warcs.packed(
            Warcs.response(URL, 200, page, "Content-Type", "text/html; charset=iso-8859-1"));

    assertThat(article(entries("a.warc.gz", warc).get(0)).text()).contains("la préfecture");
  }

  @Test
  void archiveIsKnownByItsBytesWhateverItsName(@TempDir Path folder) throws IOException {
    byte[] warc = Warcs.raw(URL, Warcs.page("Lanrec"));

    assertThat(entries("page.html", warc)).hasSize(1);
    assertThat(entries("page.txt", Warcs.gzip(warc))).hasSize(1);
    Path zip = folder.resolve("site.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("archive/data.warc"));
      out.write(warc);
    }
    checkPage(article(entries(Source.of(zip)).get(0)));
    assertThat(entries("x", Files.readAllBytes(zip))).hasSize(1);
  }

  @Test
  void archiveWithoutPagesSaysSo() throws IOException {
    byte[] warc = Warcs.packed(Warcs.response(URL, 404, new byte[0]));

    assertThat(reason(entries("a.warc.gz", warc).get(0))).isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("a.xml", Warcs.utf8("<rss><channel></channel></rss>")))
        .isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("a.json", Warcs.utf8("[\n]"))).isEqualTo(Reason.NO_PAGE);
  }

  @Test
  void pageLongerThanTheLimitIsCutAndSaysSo() throws IOException {
    String page = Warcs.page("Lanrec") + "<p>Encore un paragraphe.</p>".repeat(10_000);
    ArticleReader small =
        new ArticleReader(
            Limits.DEFAULT, ArchiveLimits.DEFAULT.withPageBytes(100_000), FieldNames.STANDARD);
    byte[] warc = Warcs.packed(Warcs.html(URL, page));

    Article article = small.read(Source.of("a.warc.gz", warc), Hints.NONE);

    assertThat(article.problems()).extracting(p -> p.kind()).contains(ProblemKind.INPUT_TRUNCATED);
  }

  @Test
  void pageOfAnMhtmlIsAnArticle() throws IOException {
    String mhtml =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
            + URL
            + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
            + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + Warcs.page("Lanrec")
            + "\r\n--b--\r\n";

    Article article = READER.read(Source.of("a.mht", Warcs.utf8(mhtml)), Hints.NONE);

    checkPage(article);
    assertThat(article.metadata().url()).isEqualTo(URL);
  }

  @Test
  void pageWithItsPicturesInItsAddressesIsRead() throws IOException {
    String page =
        Warcs.page("Lanrec")
            .replace(
                "<article>",
                "<article><img src='data:image/png;base64," + "A".repeat(30 << 20) + "'>");

    Article article = READER.read(Source.of("saved.html", Warcs.utf8(page)), Hints.NONE);

    checkPage(article);
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void entriesOfAFeedAreArticles() throws IOException {
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Le Fanal</title><language>fr</language>
        <item><title>Le port de Lanrec rouvre</title><link>https://lefanal.example/port</link>
        <author>a@lefanal.example (Anne Lestrade)</author><pubDate>25 Mar 2025 06:45 +0100</pubDate>
        <content:encoded><![CDATA[<p>Le port de Lanrec rouvre lundi, a annoncé la préfecture.</p>
        <h2>Trois mois</h2><blockquote><p>« Enfin », dit la mairie de Lanrec, « il était temps pour nous. »</p></blockquote>
        <p><a href="/b">Lire aussi : la crue du pont</a></p>]]></content:encoded></item>
        <item><title>Une brève</title><description>La route est fermée.</description></item>
        </channel></rss>
        """;

    List<Entry> entries = entries("feed.xml", Warcs.utf8(feed));

    Article article = article(entries.get(0));
    assertThat(article.blocks())
        .extracting(b -> b.kind())
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.QUOTE,
            BlockKind.RELATED);
    assertThat(article.metadata().outlet()).isEqualTo("Le Fanal");
    assertThat(article.metadata().authors()).containsExactly("Anne Lestrade");
    assertThat(article.metadata().published()).hasToString("2025-03-25T06:45:00+01:00");
    assertThat(article.metadata().url()).isEqualTo(URL);
    assertThat(article.metadata().title()).isEqualTo("Le port de Lanrec rouvre");
    assertThat(article.problems()).isEmpty();
    assertThat(entries.get(0).place()).isEqualTo(Place.entry(1, URL));
    Article brief = article(entries.get(1));
    assertThat(brief.text()).isEqualTo("Une brève\n\nLa route est fermée.");
    assertThat(brief.problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.SUMMARY_ONLY);
  }

  @Test
  void toldValuesWinOverThoseOfAFeed() throws IOException {
    String feed =
        "<rss><channel><title>Le Fanal</title><item><description>Un.</description></item></channel></rss>";

    Article article =
        READER.read(Source.of("a.xml", Warcs.utf8(feed)), Hints.NONE.withOutlet("Autre"));

    assertThat(article.metadata().outlet()).isEqualTo("Autre");
  }

  @Test
  void markdownIsReadByItsMarks() throws IOException {
    Article article =
        READER.read(Source.of("a.md", Warcs.utf8("# Le port\n\nIl **rouvre** lundi.")), Hints.NONE);

    assertThat(article.text()).isEqualTo("Le port\n\nIl rouvre lundi.");
    assertThat(
            READER
                .read(
                    Source.of("a.txt", Warcs.utf8("Il **rouvre**.")),
                    Hints.NONE.withFormat(Format.MARKDOWN))
                .text())
        .isEqualTo("Il rouvre.");
  }

  @Test
  void packedFilesAreReadAsWhatTheyPack() throws IOException {
    checkPage(article(entries("a.html.gz", Warcs.gzip(Warcs.utf8(Warcs.page("Lanrec")))).get(0)));
    assertThat(
            entries(
                "a.jsonl.gz", Warcs.gzip(Warcs.utf8("{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}"))))
        .hasSize(2);
    assertThat(entries("a.gz", Warcs.gzip(Warcs.utf8("Le port rouvre.")))).hasSize(1);
    assertThat(refusal("a.gz", Warcs.gzip(Warcs.gzip(Warcs.utf8("Le port.")))))
        .isEqualTo(Reason.ARCHIVE);
    assertThat(refusal("a.gz", Warcs.gzip(Warcs.utf8("%PDF-1.7")))).isEqualTo(Reason.PDF);
    assertThat(refusal("a.gz", Warcs.gzip(new byte[0]))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void damageOfAPackedFileIsTold() throws IOException {
    byte[] page = Warcs.gzip(Warcs.utf8(Warcs.page("Lanrec")));
    byte[] list = Warcs.gzip(Warcs.utf8("{\"text\":\"Un.\"}\n".repeat(500)));
    page[page.length - 5] ^= 1;
    list[list.length - 5] ^= 1;

    assertThat(article(entries("a.html.gz", page).get(0)).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.PAGE_DAMAGED);
    List<Entry> entries = entries("a.jsonl.gz", list);
    assertThat(entries).hasSize(501);
    assertThat(reason(entries.get(500))).isEqualTo(Reason.BROKEN_PACKING);
    assertThat(entries.get(500).place()).isEqualTo(Place.WHOLE);
  }

  @Test
  void packedFileThatSwellsIsRefused() throws IOException {
    byte[] zeros = Warcs.gzip(new byte[100 << 20]);
    byte[] page = Warcs.gzip(Warcs.utf8(Warcs.page("Lanrec") + " ".repeat(100 << 20)));
    byte[] list = Warcs.gzip(Warcs.utf8("{\"text\":\"Un.\"}\n" + " ".repeat(100 << 20)));

    assertThat(refusal("a.gz", zeros)).isEqualTo(Reason.BINARY);
    // Of a page no more is unpacked than may be read of one.
    assertThat(article(entries("a.html.gz", page).get(0)).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.INPUT_TRUNCATED);
    List<Entry> entries = entries("a.jsonl.gz", list);
    assertThat(reason(entries.get(entries.size() - 1))).isEqualTo(Reason.BOMB);
  }

  @Test
  void listCannotNameAnotherList(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a.warc.gz"), Warcs.packed(Warcs.html(URL, Warcs.page("Lanrec"))));
    Files.writeString(folder.resolve("a.md"), "# Le port\n\nIl rouvre.");
    Path list = folder.resolve("list.jsonl");
    Files.writeString(list, "{\"file\":\"a.warc.gz\"}\n{\"file\":\"a.md\"}\n{\"file\":\".\"}\n");

    List<Entry> entries = entries(Source.of(list));

    assertThat(reason(entries.get(0))).isEqualTo(Reason.SEVERAL_ARTICLES);
    assertThat(article(entries.get(1)).text()).isEqualTo("Le port\n\nIl rouvre.");
    assertThat(reason(entries.get(2))).isEqualTo(Reason.FOLDER);
  }

  @Test
  void fieldsStandWhereTheUserSays() throws IOException {
    FieldNames names = FieldNames.STANDARD.with(ArticleField.TEXT, List.of("corps"));
    ArticleReader reader = new ArticleReader(Limits.DEFAULT, ArchiveLimits.DEFAULT, names);

    Article article =
        reader.read(
            Source.of("a.json", Warcs.utf8("{\"corps\": \"Le port rouvre.\"}")), Hints.NONE);

    assertThat(article.text()).isEqualTo("Le port rouvre.");
  }

  @Test
  void xmlThatIsNeitherFeedNorPageIsRefused() {
    assertThat(refusal("a.xml", Warcs.utf8("<?xml version='1.0'?><urlset><url/></urlset>")))
        .isEqualTo(Reason.XML);
  }

  @Test
  void everyMutationOfAnArchiveIsReadOrRefused() throws IOException {
    byte[] one = Warcs.raw(URL, Warcs.page("Lanrec"));
    byte[] packed = Warcs.joined(Warcs.gzip(one), Warcs.gzip(one), Warcs.gzip(one));
    java.util.Random random = new java.util.Random(11);
    int read = 0;
    for (int round = 0; round < 600; round++) {
      byte[] whole = round % 2 == 0 ? packed : Warcs.joined(one, one, one);
      int from = random.nextInt(3) == 0 ? random.nextInt(whole.length) : 0;
      byte[] bytes = Arrays.copyOfRange(whole, from, whole.length);
      for (int k = random.nextInt(5); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        read += entries("a.warc", bytes).size();
      } catch (UnreadableInputException refused) {
        assertThat(refused.input()).isEqualTo("a.warc");
      }
    }
    assertThat(read).isGreaterThan(1000);
  }
}
