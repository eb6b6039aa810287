package org.scostudy.classroom.gradebook;

import java.util.Locale;
import java.util.OptionalDouble;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.Member;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A gradebook as the browser draws it: small, for it may have 25,000 cells. */
record GradebookSheet(Gradebook book, ZoneTime when) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BY_HAND = 1;
    private static final int REMARK = 2;

    /**
     * Three numbers for each cell, row by row, with commas between them: status, mark in tenths of a percent or -1, and
     * what else there is. One text is quicker made and read than 75,000 numbers of JSON.
     */
    ObjectNode json() {
        ObjectNode sheet = JSON.createObjectNode();
        ArrayNode assignments = sheet.putArray("assignments");
        book.assignments()
                .forEach(each -> assignments
                        .addObject()
                        .put("id", each.id())
                        .put("title", each.title())
                        .put(
                                "due",
                                each.dates().due() == null
                                        ? ""
                                        : when.shortDay(each.dates().due()))
                        .put("weight", each.weight())
                        .put("mean", tenths(book.mean(each))));
        ArrayNode members = sheet.putArray("members");
        StringBuilder cells = new StringBuilder();
        for (Member member : book.members()) {
            members.addObject()
                    .put("id", member.id())
                    .put("name", member.name())
                    .put("here", member.active())
                    .put("total", tenths(book.total(member)));
            book.assignments().forEach(assignment -> add(cells, book.mark(assignment, member)));
        }
        cells.setLength(Math.max(0, cells.length() - 1));
        sheet.put("cells", cells.toString());
        return sheet;
    }

    /** The names of the statuses in the order of their numbers. */
    static String statuses() {
        StringBuilder names = new StringBuilder();
        for (Mark.Status status : Mark.Status.values()) {
            names.append(names.isEmpty() ? "" : " ")
                    .append(status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names.toString();
    }

    private static void add(StringBuilder cells, Mark mark) {
        Double share = mark.share();
        cells.append(mark.status().ordinal())
                .append(',')
                .append(share == null ? -1 : tenths(share))
                .append(',')
                .append((mark.overridden() ? BY_HAND : 0) | (mark.remark().isEmpty() ? 0 : REMARK))
                .append(',');
    }

    private static int tenths(OptionalDouble share) {
        return share.isPresent() ? tenths(share.getAsDouble()) : -1;
    }

    private static int tenths(double share) {
        return (int) Math.round(share * 1000);
    }
}
