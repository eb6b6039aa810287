package org.scostudy.shell;

import com.vaadin.flow.server.streams.FileUploadCallback;
import com.vaadin.flow.server.streams.FileUploadHandler;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;

/** Takes files up to a length. A page asks browsers to keep to it; whoever sends without a page is held to it here. */
public final class Uploads {

    private Uploads() {}

    public static UploadHandler inMemory(long mostBytes, InMemoryUploadCallback taken) {
        return new InMemoryUploadHandler(taken) {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                super.handleUploadRequest(BoundedUpload.of(event, mostBytes));
            }
        };
    }

    public static UploadHandler toTempFile(long mostBytes, FileUploadCallback taken) {
        // What the sender calls it is no part of its path.
        return new FileUploadHandler(
                taken, _ -> Files.createTempFile("sco-upload", ".part").toFile()) {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                super.handleUploadRequest(BoundedUpload.of(event, mostBytes));
            }
        };
    }
}
