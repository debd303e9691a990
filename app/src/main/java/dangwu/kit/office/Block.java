package dangwu.kit.office;

/** One thing on a paper, standing below the one before it. */
public sealed interface Block permits Title, NoteLine, Paragraph, Table, Form, SignatureLine, Picture, PageBreak {}
