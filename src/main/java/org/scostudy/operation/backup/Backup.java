package org.scostudy.operation.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scostudy.operation.backup.Manifest.TableContent;
import org.scostudy.operation.data.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * All data of one moment in one file: each table's rows as lines of JSON, and a manifest. It holds data and never
 * tables' definitions or code, so it can be read into any database that the app can make.
 */
public final class Backup {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Backup() {}

    public static void write(Connection connection, String schema, Instant now, Path file) throws Exception {
        WholeFile.write(file, out -> write(connection, schema, now, out));
    }

    /** Others may go on reading and writing meanwhile: the rows are those of one moment. */
    public static void write(Connection connection, String schema, Instant now, OutputStream out)
            throws IOException, SQLException {
        boolean builtIn = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        connection.setAutoCommit(false);
        // H2 keeps one moment for all tables only from here on; PostgreSQL already at the weaker level.
        connection.setTransactionIsolation(
                builtIn ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            List<TableContent> contents = new ArrayList<>();
            for (DbTable table : DbTable.in(connection)) {
                contents.add(write(connection, table, zip));
            }
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(
                    JSON.writeValueAsBytes(new Manifest(Manifest.FORMAT, Manifest.APPLICATION, schema, now, contents)));
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private static TableContent write(Connection connection, DbTable table, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".jsonl"));
        DigestOutputStream digest = new DigestOutputStream(zip, sha256());
        BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(digest, StandardCharsets.UTF_8));
        long count = table.eachRow(connection, cells -> {
            lines.write(JSON.writeValueAsString(cells));
            lines.write('\n');
        });
        lines.flush();
        zip.closeEntry();
        return new TableContent(
                table.name(),
                table.columnNames(),
                count,
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
