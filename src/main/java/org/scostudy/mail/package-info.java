/**
 * Mail, where whoever runs the server set it up: it waits in the database until one server has sent it. What it says and
 * to whom is others' business. Ground floor: uses no other feature.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {})
@NullMarked
package org.scostudy.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
