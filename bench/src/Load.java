import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/// Asks the same kind of question again and again over a number of kept connections.
final class Load {

  private Load() {}

  /// The next request of a worker; every worker walks its own way through units and tasks.
  interface Questions {
    byte[] next(int worker, int turn);
  }

  /// @param millis of every request, sorted
  /// @param statuses how often each status came
  record Result(double[] millis, double seconds, Map<Integer, Integer> statuses, Server.Cpu cpu) {

    double percentile(int percent) {
      return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }

    double rate() {
      return millis.length / seconds;
    }

    double cpuMillis() {
      return cpu.total() * 1000 / millis.length;
    }

    double postgresMillis() {
      return cpu.postgres() * 1000 / millis.length;
    }
  }

  static Result run(Server server, Questions questions, int workers, double seconds, int turnsBefore)
      throws Exception {
    List<List<Double>> times = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<Exception> failures = new ArrayList<>();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      List<Double> mine = new ArrayList<>();
      times.add(mine);
      int number = worker;
      threads.add(
          Thread.ofPlatform().start(() -> {
            try (Wire wire = new Wire(server.port())) {
              start.await();
              long end = System.nanoTime() + (long) (seconds * 1e9);
              for (int turn = turnsBefore; System.nanoTime() < end; turn++) {
                byte[] request = questions.next(number, turn);
                long begun = System.nanoTime();
                int status = wire.ask(request).status();
                mine.add((System.nanoTime() - begun) / 1e6);
                synchronized (statuses) {
                  statuses.merge(status, 1, Integer::sum);
                }
              }
            } catch (IOException | InterruptedException | RuntimeException failure) {
              synchronized (failures) {
                failures.add(failure);
              }
            }
          }));
    }
    Server.Cpu before = server.cpu();
    long begun = System.nanoTime();
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - begun) / 1e9;
    Server.Cpu cpu = server.cpu().since(before);
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    double[] all = times.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(all);
    return new Result(all, took, statuses, cpu);
  }
}
