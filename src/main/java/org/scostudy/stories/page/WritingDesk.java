package org.scostudy.stories.page;

import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.stories.desk.TypedStories;
import org.springframework.stereotype.Component;

/** What every page needs on which something is written. */
@Component
record WritingDesk(CurrentLearner current, TypedStories unsaved, AudienceDesk audiences, StorySources sources) {}
