package hearsay.benchmarks.engine;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

/** How long files on the class path are. */
public final class ModelFiles {

  private ModelFiles() {}

  /**
   * Bytes of a file as it is read, unpacked from its jar.
   *
   * @param path without a slash at its beginning
   * @throws IOException if there is none
   */
  public static long length(String path) throws IOException {
    URL url = ModelFiles.class.getClassLoader().getResource(path);
    if (url == null) {
      throw new IOException("no " + path + " on the class path");
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    long length = connection.getContentLengthLong();
    connection.getInputStream().close();
    return length;
  }
}
