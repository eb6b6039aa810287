package org.scostudy.authoring.arrive;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.packs.PackImporting;
import org.scostudy.authoring.packs.PackImporting.Shelf;

/** What the page of imports does with packs. */
public final class PackCorner implements IncomingPack.Around, PackList.Wishes {

    private final ImportView page;
    private final PackImporting packs;
    private final CurrentLearner current;
    private final AudienceDesk audiences;

    public PackCorner(ImportView page, PackImporting packs, CurrentLearner current, AudienceDesk audiences) {
        this.page = page;
        this.packs = packs;
        this.current = current;
        this.audiences = audiences;
    }

    public IncomingPack incoming(Path file) {
        return new IncomingPack(packs, current.require(), file, this);
    }

    PackList list() {
        return new PackList(packs.shelves(current.require()), this);
    }

    Map<Long, String> titles() {
        return packs.titles(current.require());
    }

    void undo(long importId) {
        packs.undo(current.require(), importId);
        page.report("authoring.pack.undone");
    }

    @Override
    public void say(String key, Object... values) {
        page.report(key, values);
    }

    @Override
    public void failed(Exception failure) {
        page.failed(failure);
    }

    @Override
    public void over() {
        page.leave();
        page.showPast();
    }

    @Override
    public void takeOut(Shelf shelf) {
        show(() -> packs.takeOut(current.require(), shelf.id()), "authoring.pack.taken-out", shelf);
    }

    @Override
    public void putBack(Shelf shelf) {
        show(() -> packs.putBack(current.require(), shelf.id()), "authoring.pack.back", shelf);
    }

    private void show(Runnable wish, String said, Shelf shelf) {
        try {
            wish.run();
            page.report(said, shelf.title());
        } catch (AuthoringRefused refused) {
            page.failed(refused);
        }
        page.showPast();
    }

    @Override
    public String audience(String pack) {
        return audiences.sentences(current.require(), List.of(pack));
    }

    @Override
    public boolean mayChangeAudience(Shelf shelf) {
        return audiences.mayChange(current.require(), shelf.id());
    }

    @Override
    public void changeAudience(Shelf shelf) {
        audiences.open(current.require(), shelf.id(), said -> {
            page.report("authoring.said", said);
            page.showPast();
        });
    }

    @Override
    public void zip(Shelf shelf, DownloadEvent event) throws IOException {
        event.setFileName(shelf.id() + ".zip");
        event.setContentType("application/zip");
        packs.zip(current.require(), shelf.id(), event.getOutputStream());
    }
}
