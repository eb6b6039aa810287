package org.scostudy.shell;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file on its way here, of which no more is read than may come. */
final class BoundedUpload extends UploadEvent {

    private final UploadEvent sent;
    private final long most;

    private BoundedUpload(UploadEvent sent, long most) {
        super(
                sent.getRequest(),
                sent.getResponse(),
                sent.getSession(),
                sent.getFileName(),
                sent.getFileSize(),
                sent.getContentType(),
                sent.getOwningElement(),
                null);
        this.sent = sent;
        this.most = most;
    }

    /** A length that is said is believed when it is too much, so that nothing of it is kept. */
    static UploadEvent of(UploadEvent sent, long most) throws IOException {
        if (sent.getFileSize() > most) {
            throw tooLong(most);
        }
        return new BoundedUpload(sent, most);
    }

    private static IOException tooLong(long most) {
        return new IOException("longer than " + most);
    }

    @Override
    public InputStream getInputStream() {
        return new Bounded(sent.getInputStream(), most);
    }

    @Override
    public void reject() {
        sent.reject();
    }

    @Override
    public void reject(String why) {
        sent.reject(why);
    }

    @Override
    public boolean isRejected() {
        return sent.isRejected();
    }

    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int number = super.read(into, offset, length);
            count(Math.max(number, 0));
            return number;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw tooLong(most);
            }
        }
    }
}
