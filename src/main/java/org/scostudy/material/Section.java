package org.scostudy.material;

/** A part of the reading under one heading. */
public record Section(String id, String title) {}
