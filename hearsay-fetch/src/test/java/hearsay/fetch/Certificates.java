package hearsay.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * An authority and the certificates it gives to one key, made by the JDK's keytool: {@code good},
 * {@code expired}, {@code early} and {@code other} (which is for another name). That of {@code
 * self} the key gave to itself.
 */
final class Certificates {

  private static final char[] PASSWORD = "nobody".toCharArray();

  private final Path folder;

  Certificates(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    pair("authority", "bc:c=ca:true");
    pair("self", "san=dns:fanal.example");
    keytool("self", "-certreq", "-file", file("self.csr"));
    sign("good", "fanal.example", "-1d", "30");
    sign("expired", "fanal.example", "-30d", "1");
    sign("early", "fanal.example", "+10d", "30");
    sign("other", "phare.example", "-1d", "30");
  }

  private void pair(String name, String extension) throws IOException, InterruptedException {
    keytool(name, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", extension);
  }

  private void sign(String name, String host, String start, String days)
      throws IOException, InterruptedException {
    keytool(
        "authority",
        "-gencert",
        "-rfc",
        "-infile",
        file("self.csr"),
        "-outfile",
        file(name + ".pem"),
        "-ext",
        "san=dns:" + host,
        "-startdate",
        start,
        "-validity",
        days);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void keytool(String store, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of(words));
    command.addAll(
        List.of("-alias", store, "-keystore", file(store + ".p12"), "-storepass", "nobody"));
    Path log = folder.resolve("keytool.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + Files.readString(log));
    }
  }

  private KeyStore store(String name) throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private Certificate certificate(String name) throws GeneralSecurityException, IOException {
    if (name.equals("authority") || name.equals("self")) {
      return store(name).getCertificate(name);
    }
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".pem"))) {
      return CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  /** A socket that proves itself by this certificate. */
  ServerSocket server(String name) throws GeneralSecurityException, IOException {
    boolean alone = name.equals("self");
    Certificate[] chain =
        alone
            ? new Certificate[] {certificate(name)}
            : new Certificate[] {certificate(name), certificate("authority")};
    KeyStore own = empty();
    own.setKeyEntry(name, store("self").getKey("self", PASSWORD), PASSWORD, chain);
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(own, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getServerSocketFactory().createServerSocket();
  }

  /** Connections that trust the authority alone. */
  SSLSocketFactory trusting() throws GeneralSecurityException, IOException {
    KeyStore trusted = empty();
    trusted.setCertificateEntry("authority", certificate("authority"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
