package org.scostudy.question.exchange.files;

import java.io.IOException;
import java.io.Reader;
import org.scostudy.files.TextFile;
import org.scostudy.question.exchange.run.ImportRun;

/** The text of a file, without a mark; says so when it had to be guessed how it is to be read. */
public final class FileChars {

    private FileChars() {}

    public static Reader of(ImportRun run) throws IOException {
        return open(TextFile.of(() -> FileBytes.of(run)), run);
    }

    public static Reader ofXml(ImportRun run) throws IOException {
        return open(TextFile.ofXml(() -> FileBytes.of(run)), run);
    }

    private static Reader open(TextFile file, ImportRun run) throws IOException {
        if (file.wrongLine() > 0) {
            run.noticeOnce(run.line(file.wrongLine()), "exchange.files.no-utf-8");
        }
        return file.text(FileBytes.of(run));
    }
}
