package org.scostudy.progress.cards;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before answers are taken back, which cannot be undone. */
final class ResetDialog {

    private ResetDialog() {}

    static void ask(int cards, Runnable now) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("progress.reset.title", cards));
        dialog.setText(dialog.getTranslation("progress.reset.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("progress.reset.cancel"));
        dialog.setConfirmText(dialog.getTranslation("progress.action.reset"));
        dialog.addConfirmListener(_ -> now.run());
        dialog.open();
    }
}
