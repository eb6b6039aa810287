package org.scostudy.account;

/** Light or dark; SYSTEM follows the device. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
