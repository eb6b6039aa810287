package org.scostudy.authoring.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.scostudy.StoppedClock;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.store.Packs;
import org.scostudy.question.StudyCard;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One server of those that share a desk's database: its packs, its bank, and the import of packs. */
final class PackDesk implements AutoCloseable {

    static final Path EXAMPLE = Path.of("src/test/resources/packs/samarkand");

    final Packs packs;
    final GeneratedBank bank;
    final PackImporting importing;
    final ImportTable imports;
    final ImportedPacks shelf;
    private final Desk desk;

    /** @param folder of the packs that are not imported */
    PackDesk(Desk desk, JdbcTemplate template, Path folder) {
        this.desk = desk;
        PackTable table = new PackTable(desk.jdbc);
        shelf = new ImportedPacks(table, desk.table);
        packs = Packs.over(folder, shelf);
        bank = new GeneratedBank(packs);
        imports = desk.imports;
        var source = java.util.Objects.requireNonNull(template.getDataSource());
        importing = new PackImporting(
                table,
                desk.imports,
                desk.table,
                shelf,
                packs,
                bank,
                desk.catalogue,
                desk.audiences,
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                new StoppedClock(Instant.parse("2026-03-02T08:00:00Z")));
    }

    PackPreview preview(Path file) throws IOException {
        return importing.preview(desk.author, file, String.valueOf(file.getFileName()), Cancellation.NOBODY);
    }

    PackPreview run(Path file) throws IOException {
        return importing.run(desk.author, file, String.valueOf(file.getFileName()), Cancellation.NOBODY);
    }

    void undoLatest() {
        importing.undo(desk.author, imports.past().getFirst().id());
    }

    List<StudyCard> cards() {
        return bank.cards();
    }

    String key(String card) {
        return cards().stream()
                .filter(each -> each.id().value().equals(card))
                .findFirst()
                .map(StudyCard::key)
                .orElse("");
    }

    /** A copy of the example that a test may change. */
    static Path copy(Path to) throws IOException {
        try (var files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(EXAMPLE.relativize(file)
                        .toString()
                        .replace(FileSystems.getDefault().getSeparator(), "/"));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    static void change(Path pack, String file, String from, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        Files.writeString(pack.resolve(file), text.replace(from, to));
    }

    /** As people would send it. */
    static Path zip(Path pack, Path to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackFiles.in(pack).zip("samarkand", bytes);
        return Files.write(to, bytes.toByteArray());
    }

    @Override
    public void close() {
        packs.close();
    }
}
