package org.scostudy.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.scostudy.Application;
import org.scostudy.classroom.score.ClassScores;
import org.scostudy.classroom.score.ScoreFormat;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One export in a Java of its own; prints how many rows it wrote, the seconds, and the most heap in MiB. */
final class ScoresRun {

    static final String TEACHER = "teacher";
    static final String PASSWORD = "caravan salt tea";

    private static final String PAGES = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";
    private static final int GRADEBOOKS = 20;
    private static final int MOST_ROWS = 1_048_576;

    /** What is measured. */
    private interface Work {
        long rows() throws Exception;
    }

    private ScoresRun() {}

    public static void main(String... words) throws Exception {
        Path file = Path.of(words[1]);
        switch (words[0]) {
            case "make" ->
                with(file, context -> measure(() -> new LargeClass(context).make()));
            case "answers" ->
                with(file, context -> measure(() -> write(context, ScoreFormat.ANSWERS, Path.of(words[2]))));
            case "answers_xlsx" ->
                with(file, context -> measure(() -> write(context, ScoreFormat.ANSWERS_XLSX, Path.of(words[2]))));
            case "csvwrite" -> with(file, context -> measure(() -> csvwrite(context, Path.of(words[2]))));
            case "gradebook" -> with(file, ScoresRun::gradebook);
            case "fastexcel" -> measure(() -> fastexcel(file, Path.of(words[2])));
            default -> throw new IllegalArgumentException(words[0]);
        }
        System.exit(0);
    }

    private interface Use {
        void of(ConfigurableApplicationContext context) throws Exception;
    }

    private static void with(Path data, Use use) throws Exception {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--sco.data=" + data,
                        "--logging.threshold.console=OFF",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("sco") + ";WRITE_DELAY=0",
                        "--spring.datasource.username=sa",
                        "--spring.datasource.password=",
                        "--spring.autoconfigure.exclude=" + PAGES)) {
            use.of(context);
        }
    }

    private static void measure(Work work) throws Exception {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long rows = work.rows();
        tell(rows, (System.nanoTime() - start) / 1e9);
    }

    private static void tell(long rows, double seconds) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("%d %s %s%n", rows, seconds, peak / 1_048_576.0);
    }

    private static long write(ConfigurableApplicationContext context, ScoreFormat format, Path file)
            throws IOException {
        ClassScores scores = context.getBean(ClassScores.class);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            scores.write(scores.all().getFirst(), format, "http://localhost", out);
        }
        return format == ScoreFormat.ANSWERS ? lines(file) : LargeClass.ANSWERS;
    }

    private static long lines(Path file) throws IOException {
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return rows.stream().count() - 1;
        }
    }

    /** The database writes the stored rows itself: without questions, texts and right answers. */
    private static long csvwrite(ConfigurableApplicationContext context, Path file) {
        return context.getBean(JdbcClient.class)
                .sql("CALL CSVWRITE(?, ?)")
                .params(file.toString(), """
                        SELECT m.name, a.title, e.attempt_id, e.place, e.answer, e.points, e.answer_ms, e.at
                        FROM assignment_attempt t
                        JOIN member m ON m.classroom_id = t.classroom_id AND m.id = t.member_id
                        JOIN assignment a ON a.classroom_id = t.classroom_id AND a.id = t.assignment_id
                        JOIN quiz_entry e ON e.learner_id = m.learner_id AND e.attempt_id = t.attempt
                        """)
                .query(Long.class)
                .single();
    }

    /** The library as its introduction shows it. */
    private static long fastexcel(Path csv, Path file) throws IOException {
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                CSVParser rows = CSVParser.parse(csv, java.nio.charset.StandardCharsets.UTF_8, CSVFormat.RFC4180);
                Workbook book = new Workbook(out, "Peer", "1.0")) {
            Worksheet sheet = book.newWorksheet("Answers");
            int row = 0;
            for (CSVRecord each : rows) {
                if (row == MOST_ROWS) {
                    break;
                }
                for (int column = 0; column < each.size(); column++) {
                    sheet.value(row, column, each.get(column));
                }
                row++;
                written++;
            }
        }
        return written - 1;
    }

    private static void gradebook(ConfigurableApplicationContext context) throws IOException {
        ClassScores scores = context.getBean(ClassScores.class);
        double[] seconds = new double[GRADEBOOKS];
        for (int i = 0; i < GRADEBOOKS; i++) {
            long start = System.nanoTime();
            scores.write(scores.all().getFirst(), ScoreFormat.CSV, "http://localhost", OutputStream.nullOutputStream());
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        java.util.Arrays.sort(seconds);
        tell(GRADEBOOKS, seconds[GRADEBOOKS / 2]);
    }
}
