package org.scostudy.question.exchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.scostudy.files.TextFile;
import org.scostudy.question.exchange.files.ZipPackage;
import org.scostudy.question.exchange.files.ZipPackage.Packing;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.exchange.xml.XmlStream;

/** A package of learning content: its list says which of its files are items. Files are only taken by their names in it. */
final class QtiPackage {

    private static final long MOST_LIST_BYTES = 4L << 20;

    private final ImportRun run;
    private final ZipPackage zip;
    private final Map<String, String> kept = new HashMap<>();

    QtiPackage(ImportRun run, ZipPackage zip) {
        this.run = run;
        this.zip = zip;
    }

    void read() throws IOException {
        List<XmlNode> resources = resources();
        List<String> listed = addresses(resources.stream().filter(each -> isOf(each, "imsqti_item_xmlv2")));
        // some lists name the items only among the files of the test
        List<String> items = listed.isEmpty()
                ? addresses(resources.stream()
                                .filter(each -> isOf(each, "imsqti_test_xmlv2"))
                                .flatMap(each -> each.all("file").stream()))
                        .stream()
                        .filter(href -> href.endsWith(".xml"))
                        .toList()
                : listed;
        if (items.isEmpty()) {
            throw run.stop(run.whole(), kind());
        }
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), !listed.isEmpty());
            run.progress(i, items.size());
        }
    }

    private static boolean isOf(XmlNode resource, String type) {
        return resource.attribute("type").startsWith(type);
    }

    private static List<String> addresses(Stream<XmlNode> resources) {
        return resources
                .map(each -> each.attribute("href"))
                .filter(href -> !href.isEmpty())
                .distinct()
                .toList();
    }

    /** What the package is, where it holds no items that can be read: its list says whose it is. */
    private String kind() throws IOException {
        ZipEntry list = zip.entry(QtiReader.LIST);
        String text =
                list == null ? "" : new String(zip.bytes(list, Packing.ZIP, MOST_LIST_BYTES), StandardCharsets.UTF_8);
        return text.contains("imscc")
                ? "exchange.foreign.common-cartridge"
                : text.contains("qti")
                        ? "exchange.foreign.qti"
                        : text.contains("adlcp") ? "exchange.foreign.scorm" : "exchange.foreign.package";
    }

    private List<XmlNode> resources() throws IOException {
        List<XmlNode> resources = new ArrayList<>();
        ZipEntry list = zip.entry(QtiReader.LIST);
        if (list == null) {
            throw run.stop(run.whole(), "exchange.foreign.archive");
        }
        try (Reader text = text(list)) {
            XmlStream xml = XmlStream.of(run, text, _ -> run.within(QtiReader.LIST));
            while (xml.next()) {
                if (xml.element().equals("resource")) {
                    resources.add(xml.whole(new StringBuilder()));
                }
            }
            return resources;
        } catch (XMLStreamException e) {
            throw run.stop(run.within(QtiReader.LIST), "exchange.qti.no-xml", XmlStream.said(e));
        }
    }

    private Reader text(ZipEntry entry) throws IOException {
        return TextFile.ofXml(() -> zip.open(entry, Packing.ZIP)).text(zip.open(entry, Packing.ZIP));
    }

    /** @param listed whether the list says that it is an item */
    private void item(String href, boolean listed) throws IOException {
        String name = resolved("", href);
        Place place = run.within(href);
        ZipEntry entry = name == null ? null : zip.entry(name);
        if (entry == null) {
            run.lost(place, "exchange.qti.no-file");
            return;
        }
        try (Reader text = text(entry)) {
            XmlStream xml = XmlStream.of(run, text, _ -> place);
            if (!xml.next() || !xml.element().equals(QtiReader.ITEM)) {
                if (listed) {
                    run.lost(place, "exchange.qti.no-item");
                }
                return;
            }
            XmlNode node = xml.whole(new StringBuilder());
            new QtiItem(run, place, node, address -> picture(String.valueOf(name), address, place)).deliver();
        } catch (XMLStreamException e) {
            run.lost(place, "exchange.qti.no-xml", XmlStream.said(e));
        } catch (Unreadable e) {
            run.lost(place, e);
        }
    }

    private @Nullable String picture(String item, String address, Place place) throws IOException {
        String beside = resolved(item, address);
        // some write addresses as if all items lay at the top
        String name = beside == null || zip.entry(beside) != null ? beside : resolved("", address);
        ZipEntry entry = name == null ? null : zip.entry(name);
        if (entry == null || entry.isDirectory()) {
            return null;
        }
        String known = kept.get(name);
        if (known == null) {
            try (InputStream medium = zip.open(entry, Packing.ZIP)) {
                known = run.media().keep(medium, place, name);
            }
            kept.put(name, known == null ? "" : known);
        }
        return known == null || known.isEmpty() ? null : known;
    }

    /** The name in the package, or null where the address leads elsewhere. */
    static @Nullable String resolved(String from, String address) {
        if (address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|/.*|.*\\\\.*")) {
            return null;
        }
        Deque<String> steps = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String path = (folder < 0 ? "" : from.substring(0, folder + 1)) + decoded(address.replaceFirst("[?#].*$", ""));
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? null : String.join("/", steps);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
