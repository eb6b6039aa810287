package org.scostudy.authoring.packs;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.authoring.packs.PackImporting.Shelf;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;

/** Puts the packs of the folder and the imported ones into one list. */
final class PackShelves {

    private PackShelves() {}

    public static List<Shelf> of(Packs packs, List<PackTable.Held> imported) {
        List<Shelf> shelves = new ArrayList<>();
        for (Pack pack : packs.all()) {
            if (packs.folderOf(pack.id()).isPresent()) {
                shelves.add(new Shelf(pack.id(), pack.title(), pack.facts().size(), Shelf.State.FOLDER, null));
            }
        }
        imported.forEach(
                held -> shelves.add(new Shelf(held.id(), held.title(), held.facts(), state(packs, held), held)));
        return List.copyOf(shelves);
    }

    private static Shelf.State state(Packs packs, PackTable.Held held) {
        if (!held.shown()) {
            return Shelf.State.OUT;
        }
        if (packs.folderOf(held.id()).isPresent()) {
            return Shelf.State.HIDDEN;
        }
        return packs.find(held.id()).isPresent() ? Shelf.State.SHOWN : Shelf.State.BROKEN;
    }
}
