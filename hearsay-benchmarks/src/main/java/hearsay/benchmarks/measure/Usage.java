package hearsay.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a stretch of work took. Immutable.
 *
 * @param wall time by the clock, ns
 * @param thread processor time of the thread that did it, ns
 * @param process processor time of all threads, the compiler's and the collector's too, ns
 * @param allocated bytes that the thread allocated
 */
public record Usage(double wall, double thread, double process, double allocated) {

  public static final Usage NONE = new Usage(0, 0, 0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** What this thread and process took since they began. */
  public static Usage now() {
    return new Usage(
        System.nanoTime(),
        THREADS.getCurrentThreadCpuTime(),
        SYSTEM.getProcessCpuTime(),
        THREADS.getCurrentThreadAllocatedBytes());
  }

  /** How many processes wanted a processor, mean of the last minute; negative if not known. */
  public static double load() {
    return SYSTEM.getSystemLoadAverage();
  }

  public Usage plus(Usage other) {
    return new Usage(
        wall + other.wall,
        thread + other.thread,
        process + other.process,
        allocated + other.allocated);
  }

  public Usage minus(Usage other) {
    return plus(other.dividedBy(-1));
  }

  public Usage dividedBy(int times) {
    return new Usage(wall / times, thread / times, process / times, allocated / times);
  }
}
