@NullMarked
package org.scostudy.material.model;

import org.jspecify.annotations.NullMarked;
