"""Prints columns.txt as a flat ODT: a title over two justified, hyphenated columns, running heads that differ left and right, page numbers."""
from pathlib import Path
from xml.sax.saxutils import escape

here = Path(__file__).parent
title, line, *body = here.joinpath("columns.txt").read_text().strip().split("\n\n")
NAMES = "office style text fo dc meta"
SPACES = " ".join(
    f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{"xsl-fo-compatible" if n == "fo" else n}:1.0"' for n in NAMES.split() if n != "dc"
)
foot = '<style:{0}><text:p text:style-name="Foot">{1}</text:p></style:{0}>'
head = '<style:{0}><text:p text:style-name="Head">{1}</text:p></style:{0}>'
number = '<text:page-number text:select-page="current">1</text:page-number>'
paragraphs = "".join(
    f'<text:h text:style-name="Section" text:outline-level="2">{escape(p)}</text:h>' if len(p) < 60 else f'<text:p text:style-name="Body">{escape(p)}</text:p>'
    for p in body
)
print(f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{escape(title)}</dc:title><meta:initial-creator>Open Rivers Desk</meta:initial-creator></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties/><style:text-properties style:font-name="Liberation Serif" fo:font-size="11.5pt" fo:language="en" fo:country="US" fo:hyphenate="true"/></style:default-style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="17pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Line" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Section" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="11pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.4cm" fo:hyphenation-ladder-count="no-limit" fo:orphans="2" fo:widows="2"/><style:text-properties fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1" style:page-usage="mirrored"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="1.6cm" fo:margin-right="1.6cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.3cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
<style:style style:name="Two" style:family="section"><style:section-properties text:dont-balance-text-columns="true"><style:columns fo:column-count="2" fo:column-gap="0.6cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
{head.format("header", "Open Rivers Desk")}{head.format("header-left", "The Marrow Valley Papers, No. 3")}
{foot.format("footer", f"– {number} –")}{foot.format("footer-left", f"– {number} –")}
</style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">{escape(title)}</text:p><text:p text:style-name="Line">{escape(line)}</text:p>
<text:section text:style-name="Two" text:name="S">{paragraphs}</text:section>
</office:text></office:body></office:document>
""")
