package org.scostudy.study.fit;

import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets packs apart from a learner's general scheduling, and has them follow it again. */
@Service
public class Presets {

    private final StudySettings settings;
    private final FitTable fits;

    public Presets(StudySettings settings, FitTable fits) {
        this.settings = settings;
        this.fits = fits;
    }

    /** It begins as the others are scheduled, and learns its own memory parameters from its own answers. */
    @Transactional
    public void setApart(long learner, String pack) {
        if (!settings.inForce(learner).isApart(pack)) {
            fits.forget(learner, pack);
            settings.schedule(learner, pack, settings.scheduling(learner).scheduling());
        }
    }

    /** Its cards change with their next answers only. */
    @Transactional
    public void follow(long learner, String pack) {
        settings.follow(learner, pack);
        fits.forget(learner, pack);
    }
}
