package org.scostudy.progress;

import org.springframework.web.util.HtmlUtils;

/** Text made safe for drawing. */
final class DrawnText {

    private DrawnText() {}

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
