// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/xlsxdrawing.h"

#include "office/blocks/invisible.h"
#include "office/blocks/officelimits.h"
#include "office/container/xmlcursor.h"
#include "office/xlsx/cellreference.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

class DrawingReader final
{
public:
    explicit DrawingReader(QByteArray part)
        : m_xml(std::move(part))
    {
    }

    Result<std::vector<DrawnText>> read()
    {
        for (auto step = m_xml.next(); step != XmlCursor::Step::Done; step = m_xml.next()) {
            if (step == XmlCursor::Step::Start)
                start();
            else if (step == XmlCursor::Step::End && m_xml.name() == u"p")
                finishLine();
            if (m_length > mostOfficeText || m_texts.size() > mostOfficeParagraphs)
                return tooLargeOffice(u"more text than any plan has"_s);
        }
        QD_TRY(m_xml.outcome());
        return std::move(m_texts);
    }

private:
    void start()
    {
        const QStringView name = m_xml.name();
        if (m_xml.vocabulary() == XmlVocabulary::Compatibility) {
            m_xml.skip(); // what Excel itself cannot always show: controls, slicers
        } else if (name.endsWith(u"Anchor")) {
            m_isHidden = false;
        } else if (name == u"from") {
            m_isFrom = true;
        } else if (name == u"row" && std::exchange(m_isFrom, false)) {
            m_row = std::clamp(m_xml.text().toInt(), 0, mostSheetRows - 1);
        } else if (name == u"cNvPr") { // the next shape
            const QString hidden = m_xml.attribute(u"hidden");
            m_isHidden = hidden == u"1" || hidden == u"true";
        } else if (name == u"t") {
            m_line += m_xml.text();
        } else if (name == u"br") {
            finishLine();
        }
    }

    void finishLine()
    {
        const QString line = withoutInvisible(std::exchange(m_line, {})).simplified();
        m_length += line.size();
        if (!line.isEmpty() && !m_isHidden)
            m_texts.push_back({m_row, line});
    }

    XmlCursor m_xml;
    std::vector<DrawnText> m_texts;
    QString m_line;
    qsizetype m_length = 0;
    int m_row = 0;
    bool m_isFrom = false; // the upper left corner is being read
    bool m_isHidden = false;
};

} // namespace

Result<std::vector<DrawnText>> readDrawing(QByteArray part)
{
    return DrawingReader(std::move(part)).read();
}

} // namespace qd
