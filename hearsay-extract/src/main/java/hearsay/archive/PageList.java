package hearsay.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that the lists of a WACZ name as pages ({@code pages/*.jsonl}), kept as a number
 * each, and what they were redirected to: advertisements and frames that a page loaded are no pages
 * of their own. For one thread.
 */
final class PageList implements PageFilter {

  private static final JsonFactory JSON = new JsonFactory();

  private static final int LONGEST_LINE = 1 << 22;

  /** FNV-1a, 64 bits. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final int most;
  private final Set<Long> moved = new HashSet<>();
  private long[] pages = new long[64];
  private int count;
  private boolean sorted = true;
  private boolean full;

  PageList(int most) {
    this.most = most;
  }

  /** False when nothing is listed, or more than can be. */
  boolean isUsable() {
    return count > 0 && !full;
  }

  /** Adds what a list names; a line that is no JSON is passed over. */
  void read(InputStream list) throws IOException {
    InputStream in = new BufferedInputStream(list, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && !full; b = in.read()) {
      if (b == '\n') {
        add(line.toByteArray());
        line.reset();
      } else if (line.size() < LONGEST_LINE) {
        line.write(b);
      }
    }
    add(line.toByteArray());
  }

  private void add(byte[] line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean address = parser.currentName().equals("url");
        if (parser.nextToken() == JsonToken.VALUE_STRING && address) {
          add(parser.getText());
        }
        parser.skipChildren();
      }
    } catch (IOException noJson) {
      // The first line of a list is often of its own kind.
    }
  }

  private void add(String url) {
    full |= count >= most;
    if (!full) {
      if (count == pages.length) {
        pages = Arrays.copyOf(pages, 2 * count);
      }
      pages[count++] = hash(url);
      sorted = false;
    }
  }

  /** Scheme, fragment and a last slash do not tell pages apart here. */
  static long hash(String url) {
    int from = Math.max(0, url.indexOf("://"));
    int fragment = url.indexOf('#');
    int to = fragment < 0 ? url.length() : fragment;
    to -= to > from && url.charAt(to - 1) == '/' ? 1 : 0;
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ url.charAt(i)) * PRIME;
    }
    return hash;
  }

  @Override
  public boolean wants(@Nullable String url) {
    if (!sorted) {
      Arrays.sort(pages, 0, count);
      sorted = true;
    }
    return url != null
        && (Arrays.binarySearch(pages, 0, count, hash(url)) >= 0 || moved.contains(hash(url)));
  }

  @Override
  public void redirected(@Nullable String url, String location) {
    try {
      String to = url == null ? location : URI.create(url).resolve(location.strip()).toString();
      if (moved.size() < most) {
        moved.add(hash(to));
      }
    } catch (IllegalArgumentException noAddress) {
      // Nothing can have been found there.
    }
  }
}
