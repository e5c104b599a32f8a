// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/blocks/officelimits.h"
#include "office/html/htmlcleaning.h"
#include "office/html/htmlwalker.h"

#include <QStringEncoder>

#include <algorithm>
#include <memory>

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What the parser calls back with: the walker, and itself to be stopped.
struct Parsing {
    HtmlWalker walker;
    xmlParserCtxtPtr context = nullptr;

    void stopIfDone()
    {
        if (walker.isStopped())
            xmlStopParser(context);
    }
};

Parsing &parsing(void *data)
{
    return *static_cast<Parsing *>(data);
}

void onStart(void *data, const xmlChar *name, const xmlChar **attributes)
{
    Parsing &now = parsing(data);
    if (now.walker.isStopped())
        return;
    now.walker.start(QByteArrayView(name), HtmlAttributes(attributes));
    now.stopIfDone();
}

void onEnd(void *data, const xmlChar *name)
{
    if (!parsing(data).walker.isStopped())
        parsing(data).walker.end(QByteArrayView(name));
}

void onText(void *data, const xmlChar *text, int length)
{
    QString plain = QString::fromUtf8(QByteArrayView(text, length));
    plain.replace(plainLessThan, u'<').replace(plainAmpersand, u'&');
    parsing(data).walker.text(plain);
    parsing(data).stopIfDone();
}

struct ContextCloser {
    void operator()(xmlParserCtxtPtr context) const
    {
        if (context->myDoc)
            xmlFreeDoc(context->myDoc);
        htmlFreeParserCtxt(context);
    }
};

/// Feeds the markup in pieces, as UTF-8. A NUL would end it for the parser.
void feed(htmlParserCtxtPtr context, const QString &markup, const HtmlWalker &walker)
{
    constexpr qsizetype pieceLength = 64 * 1024;
    // a page may begin with an end tag; with nothing open the parser would read nothing behind it
    htmlParseChunk(context, "<html><body>", 12, 0);
    QStringEncoder encoder(QStringEncoder::Utf8);
    for (qsizetype at = 0; at < markup.size() && !walker.isStopped(); at += pieceLength) {
        QByteArray piece
            = encoder.encode(QStringView(markup).sliced(at, std::min(pieceLength, markup.size() - at)));
        piece.replace('\0', ' ');
        htmlParseChunk(context, piece.constData(), static_cast<int>(piece.size()), 0);
    }
    if (!walker.isStopped())
        htmlParseChunk(context, nullptr, 0, 1);
}

} // namespace

Result<OfficeText> readHtml(const QString &markup)
{
    if (markup.size() > mostOfficeText)
        return tooLargeOffice(u"%1 characters of markup"_s.arg(markup.size()));
    htmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    Parsing now{.walker = HtmlWalker(markup)};
    const std::unique_ptr<xmlParserCtxt, ContextCloser> context(
        htmlCreatePushParserCtxt(&handler, &now, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!context)
        return damagedOffice(u"no parser"_s);
    now.context = context.get();
    // the charset a page declares is what it came in, not what it is now
    htmlCtxtUseOptions(context.get(),
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
            | HTML_PARSE_IGNORE_ENC);
    feed(context.get(), cleanedMarkup(markup), now.walker);
    return now.walker.take();
}

} // namespace qd
