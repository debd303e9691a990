package dangwu.kit.exchange;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without document types: entities cannot multiply, and nothing outside the file is asked for. */
final class SafeXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    static void read(InputStream in, Handler handler) throws IOException {
        try (in) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCTYPE, true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new Refusal("里有表格文件不应有的内容，可能不安全，没有读取，请用Excel或WPS打开检查，另存为新文件后再导入", e);
            }
            throw Refusal.damaged(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements by their local name; too deep a nest is refused. */
    abstract static class Handler extends DefaultHandler {
        private static final int DEEPEST = 200;
        private int depth;

        @Override
        public final void startElement(String uri, String local, String qName, Attributes attributes) {
            if (++depth > DEEPEST) {
                throw Refusal.damaged(null);
            }
            start(local, attributes);
        }

        @Override
        public final void endElement(String uri, String local, String qName) {
            depth--;
            end(local);
        }

        abstract void start(String name, Attributes attributes);

        void end(String name) {
            // Most parts say all in attributes.
        }

        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
