package org.scostudy.question;

import java.util.List;

/** Tells of materials that hold something other than questions, so that they are given and kept back as others are. */
public interface OtherMaterials {

    /** Those that learners may meet now. */
    List<Material> others();
}
