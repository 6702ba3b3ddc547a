package hearsay.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process has. */
public final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final int COLLECTIONS = 3;

  private Memory() {}

  /** The most that was ever resident, in kB; -1 where the system does not tell (not Linux). */
  public static long peakKilobytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return -1;
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith(PEAK)) {
        return Long.parseLong(line.substring(PEAK.length()).replaceAll("\\D", ""));
      }
    }
    return -1;
  }

  /** Bytes of the heap that are still needed, after the collector has been asked to run. */
  public static long keptBytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
