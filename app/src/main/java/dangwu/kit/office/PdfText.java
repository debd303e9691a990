package dangwu.kit.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws titles, notes, paragraphs, signature lines and pictures. */
final class PdfText {
    static final double SIGNATURE_HEIGHT = 34;
    private static final double SMALL_PT = 10.5;
    private static final double NOTE_HEIGHT = 20;
    /** GB/T 9704 sets 28 characters to a line that has room for 27.6: straight lines may be closed up by so much. */
    private static final double CLOSING_UP = 1.014;
    private static final double WIDEST_SPACING = 0.3;

    private final PdfPages pages;
    private final PdfFonts fonts;

    PdfText(PdfPages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    private void reserve(double height) throws IOException {
        if (height > pages.room() && !pages.fresh()) {
            pages.newPage();
        }
    }

    void title(Title title) throws IOException {
        FontChain face = fonts.chain(title.face(), false);
        List<String> lines = new LineBreaker(face).lines(Texts.clean(title.text()), pages.width() / title.pt());
        double line = title.pt() * 1.4;
        reserve(lines.size() * line + 6 + 40);
        for (String text : lines) {
            double x = (pages.width() - face.em(text) * title.pt()) / 2;
            pages.text(face, title.pt(), text, x, pages.y() + line / 2, 1, 0, null);
            pages.down(line);
        }
        pages.down(6);
    }

    void note(NoteLine note) throws IOException {
        FontChain face = fonts.chain(Face.FANGSONG, false);
        double left = face.em(Texts.clean(note.left())) * SMALL_PT;
        double centre = face.em(Texts.clean(note.centre())) * SMALL_PT;
        double right = face.em(Texts.clean(note.right())) * SMALL_PT;
        boolean apart = centre == 0 ? left + right + SMALL_PT <= pages.width() : 2 * Math.max(left, right) + centre + 2 * SMALL_PT <= pages.width();
        boolean oneLine = apart || left == 0 && right == 0;
        reserve((oneLine ? 1 : 2) * NOTE_HEIGHT + 40);
        if (oneLine) {
            noteLine(face, note.left(), note.centre(), note.right());
        } else {
            noteLine(face, note.left(), "", "");
            noteLine(face, "", note.centre(), note.right());
        }
    }

    private void noteLine(FontChain face, String... parts) throws IOException {
        double middle = pages.y() + NOTE_HEIGHT / 2;
        for (int i = 0; i < parts.length; i++) {
            String text = Texts.clean(parts[i]);
            double spare = pages.width() - face.em(text) * SMALL_PT;
            pages.text(face, SMALL_PT, text, Math.max(0, spare * i / 2), middle, spare < 0 ? pages.width() / (pages.width() - spare) : 1, 0, null);
        }
        pages.down(NOTE_HEIGHT);
    }

    void signature(SignatureLine line) throws IOException {
        reserve(SIGNATURE_HEIGHT);
        FontChain face = fonts.chain(Face.FANGSONG, false);
        double share = pages.width() / line.labels().size();
        for (int i = 0; i < line.labels().size(); i++) {
            pages.text(face, SMALL_PT, Texts.clean(line.labels().get(i)), share * i, pages.y() + SIGNATURE_HEIGHT / 2 + 2, 1, 0, null);
        }
        pages.down(SIGNATURE_HEIGHT);
    }

    /** A picture that cannot be read leaves its description. */
    void picture(Picture picture) throws IOException {
        var fitted = Pictures.fit(picture, pages.width(), pages.height() - 8);
        if (fitted.isEmpty()) {
            paragraph(Paragraph.note(picture.description()), 0);
            return;
        }
        var size = fitted.get();
        reserve(size.height() + 8);
        double spare = pages.width() - size.width();
        double x = switch (picture.align()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> spare / 2;
            case RIGHT -> spare;
        };
        pages.picture(picture, x, pages.y() + 4, size);
        pages.down(size.height() + 8);
    }

    /** Height of a paragraph with the space above and below it. */
    double height(Paragraph paragraph) {
        return lines(paragraph, pieces(paragraph)).size() * lineHeight(paragraph) + paragraph.beforePt() + paragraph.afterPt();
    }

    private List<LineBreaker.Line> lines(Paragraph paragraph, List<Piece> pieces) {
        double room = width(paragraph) / paragraph.pt() * (paragraph.align() == Align.JUSTIFIED ? CLOSING_UP : 1);
        var breaker = new LineBreaker((index, c) -> at(pieces, index).face().em(c));
        return breaker.ranges(Texts.clean(paragraph.text()), room, paragraph.indentChars());
    }

    private double width(Paragraph paragraph) {
        return pages.width() - paragraph.rightIndentChars() * paragraph.pt();
    }

    private static double lineHeight(Paragraph paragraph) {
        return paragraph.linePt() > 0 ? paragraph.linePt() : paragraph.pt() * 1.3;
    }

    /** @param below height of what must stay with the last lines */
    void paragraph(Paragraph paragraph, double below) throws IOException {
        String text = Texts.clean(paragraph.text());
        List<Piece> pieces = pieces(paragraph);
        double pt = paragraph.pt();
        double width = width(paragraph);
        List<LineBreaker.Line> lines = lines(paragraph, pieces);
        double height = lineHeight(paragraph);
        if (!pages.fresh()) {
            pages.down(Math.min(paragraph.beforePt(), pages.room()));
        }
        boolean opening = true;
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            reserve(left <= 2 ? left * height + below : height);
            line(text, pieces, lines.get(i), new Setting(paragraph, width, opening ? paragraph.indentChars() * pt : 0, height));
            opening = lines.get(i).endsParagraph();
            pages.down(height);
        }
        pages.down(paragraph.afterPt());
    }

    private record Piece(int from, int to, FontChain face, boolean underlined) {}

    private record Setting(Paragraph paragraph, double width, double indent, double height) {}

    private List<Piece> pieces(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : paragraph.spans()) {
            int end = at + Texts.clean(span.text()).length();
            Face face = span.face() == null ? paragraph.face() : span.face();
            pieces.add(new Piece(at, end, fonts.chain(face, span.bold()), span.underlined()));
            at = end;
        }
        return pieces;
    }

    private static Piece at(List<Piece> pieces, int index) {
        for (Piece piece : pieces) {
            if (index < piece.to()) {
                return piece;
            }
        }
        return pieces.get(pieces.size() - 1);
    }

    private void line(String text, List<Piece> pieces, LineBreaker.Line line, Setting setting) throws IOException {
        double pt = setting.paragraph().pt();
        double width = 0;
        for (int i = line.from(); i < line.to(); i = text.offsetByCodePoints(i, 1)) {
            width += at(pieces, i).face().em(text.codePointAt(i)) * pt;
        }
        double spare = setting.width() - setting.indent() - width;
        int gaps = Math.max(1, text.codePointCount(line.from(), line.to()) - 1);
        boolean straight = setting.paragraph().align() == Align.JUSTIFIED && (!line.endsParagraph() || spare < 0);
        double spacing = straight ? Math.min(spare / gaps, pt * WIDEST_SPACING) : 0;
        double x = setting.indent() + switch (setting.paragraph().align()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> spare / 2;
            case RIGHT -> spare;
        };
        double middle = pages.y() + setting.height() / 2;
        for (Piece piece : pieces) {
            int from = Math.max(piece.from(), line.from());
            int to = Math.min(piece.to(), line.to());
            if (from < to) {
                String part = text.substring(from, to);
                double partWidth = piece.face().em(part) * pt + spacing * part.codePointCount(0, part.length());
                pages.text(piece.face(), pt, part, x, middle, 1, spacing, null);
                if (piece.underlined()) {
                    pages.line(x, middle + pt * 0.55, partWidth);
                }
                x += partWidth;
            }
        }
    }
}
