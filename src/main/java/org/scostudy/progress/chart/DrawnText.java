package org.scostudy.progress.chart;

import org.springframework.web.util.HtmlUtils;

/** Text made safe for drawing. */
public final class DrawnText {

    private DrawnText() {}

    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
