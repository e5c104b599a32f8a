// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/factlines.h"

#include "base/charset.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/daytext.h"
#include "intake/words/formalline.h"
#include "intake/words/numbering.h"
#include "intake/words/titleline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum class Fact { Issuer, Number, Dated, Title, Address, Other };

struct FactLabel {
    Fact fact;
    bool needsColon; ///< the words are common ones
    QStringView words; ///< separated by |
};

constexpr std::array factLabels{
    FactLabel{Fact::Issuer, false, u"发文机关|发文机构|发文单位|制发机关|发布机构|发布机关|公开机构"},
    FactLabel{Fact::Number, false, u"发文字号|文件编号"},
    FactLabel{Fact::Number, true, u"文号|文件号"},
    FactLabel{Fact::Dated, false, u"成文日期|成文时间|生成日期|制发日期|印发日期"},
    FactLabel{Fact::Title, true, u"标题|信息名称|文件名称|名称"},
    FactLabel{Fact::Address, true, u"来源网址|原文链接|网址"},
    FactLabel{Fact::Other, false,
        u"索引号|信息索引号|信息索引|主题分类|发布日期|发文日期|公开日期|公文种类|体裁分类|组配分类|公开方式|"
        u"公开类别|"
        u"有效性|时效性|公文时效|信息分类|服务对象分类"},
    FactLabel{Fact::Other, true, u"主题词|关键词|关键字|废止日期|施行日期|实施日期|效力状态|效力"},
};

/// A label in a line.
struct Hit {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its colon and spaces
    Fact fact = Fact::Other;
    bool hasColon = false;
    bool needsColon = false;
};

struct CompiledLabel {
    QRegularExpression pattern;
    const FactLabel *label;
};

/// The letters of a label may stand apart: 索 引 号.
const std::vector<CompiledLabel> &compiledLabels()
{
    static const auto compiled = [] {
        std::vector<CompiledLabel> all;
        for (const FactLabel &label : factLabels) {
            QStringList words;
            for (const QStringView word : label.words.split(u'|')) {
                QStringList letters;
                for (const QChar c : word)
                    letters << QString(c);
                words << letters.join(u"[\\s　]{0,4}"_s);
            }
            all.push_back(
                {QRegularExpression(u"(?:[\\[【〔]\\s?(?=[^\\]】〕]{2,9}[\\]】〕]))?(?:%1)[\\s　]*[\\]】〕]?[\\s　]*([:：]?)[\\s　]*([|｜]?)[\\s　]*"_s.arg(words.join(u'|'))), &label});
        }
        return all;
    }();
    return compiled;
}

std::vector<Hit> labelsIn(const QString &line)
{
    std::vector<Hit> hits;
    for (const CompiledLabel &label : compiledLabels()) {
        auto matches = label.pattern.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Fact fact = label.label->fact;
            const bool isCell = fact == Fact::Number && match.capturedLength(2) > 0;
            const Hit hit{match.capturedStart(), match.capturedEnd(), fact,
                match.capturedLength(1) > 0 || isCell, label.label->needsColon};
            // 信息索引号 is not 索引号 too; a common word inside a value is none
            const bool inside = std::any_of(hits.begin(), hits.end(),
                [&](const Hit &other) { return hit.begin < other.end && other.begin < hit.end; });
            const bool isWhole = hit.begin == 0 && hit.end == line.size(); // a cell of a table
            if (!inside && (hit.hasColon || !hit.needsColon || isWhole))
                hits.push_back(hit);
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.begin < b.begin; });
    return hits;
}

constexpr CharSet bars(u"|｜");
/// What may stand before the first label of a line: the bar of a table, the mark of a list.
constexpr CharSet beforeLabel(u"|｜•·●▪■◆* \t");

/// The bars and dashes that a table of facts is drawn with in a text.
bool isDrawnLine(QStringView line)
{
    static constexpr CharSet drawn(u"|｜-: ");
    return anyOf(bars, line) && std::all_of(line.begin(), line.end(), [](QChar c) { return drawn.contains(c); });
}

/// The first cell that holds something: of | a | | b | it is a.
QStringView firstCell(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || bars.contains(text.front())))
        text = text.sliced(1);
    const auto bar = std::find_if(text.begin(), text.end(), [](QChar c) { return bars.contains(c); });
    return text.first(bar - text.begin()).trimmed();
}

/// Whether a line may be the value of a label above it; the cell behind a label may be empty.
bool mayBe(Fact fact, QStringView line)
{
    constexpr qsizetype longest = 60;
    switch (fact) {
    case Fact::Issuer:
        return line.size() <= longest && !line.contains(u'《') && !isTitleOfPlan(line);
    case Fact::Number:
        return isDocumentNumber(line);
    case Fact::Dated:
        return line.size() <= longest && dayIn(line).isValid();
    case Fact::Title:
        return true;
    case Fact::Address:
        return line.startsWith(u"http");
    case Fact::Other:
        return line.size() <= longest && !line.contains(u'《') && !isTitleOfPlan(line);
    }
    return false;
}

class FactReader final
{
public:
    explicit FactReader(std::vector<Line> &lines)
        : m_lines(lines)
    {
    }

    FactLines read()
    {
        constexpr int mostLines = 80; // with text
        int looked = 0;
        for (size_t i = 0; i < m_lines.size() && looked < mostLines; ++i) {
            Line &line = m_lines[i];
            if (line.text.isEmpty())
                continue;
            ++looked;
            if (numberingOf(line.text) && !m_waiting)
                break;
            takeLine(line);
        }
        return m_result;
    }

private:
    void takeLine(Line &line)
    {
        constexpr qsizetype longest = 300;
        const std::vector<Hit> hits
            = line.text.size() > longest ? std::vector<Hit>() : labelsIn(simplifiedForm(line.text));
        if (isDrawnLine(line.text)) {
            line.mark = LineMark::Fact;
            return;
        }
        qsizetype first = 0;
        while (first < line.text.size() && beforeLabel.contains(line.text[first]))
            ++first;
        const bool starts = !hits.empty() && hits.front().begin == first;
        const bool alone = starts && hits.size() == 1 && hits.front().end == line.text.size();
        if (starts && (hits.size() > 1 || hits.front().hasColon || alone || !hits.front().needsColon)) {
            m_waiting.reset();
            m_unsure = nullptr;
            if (alone && !hits.front().hasColon && hits.front().needsColon) {
                if (hits.front().fact == Fact::Number) { // a cell; what follows tells whether it is a label
                    m_waiting = Fact::Number;
                    m_unsure = &line;
                }
                return;
            }
            line.mark = LineMark::Fact;
            for (size_t i = 0; i < hits.size(); ++i)
                takeValue(line, hits[i], i + 1 < hits.size() ? hits[i + 1].begin : line.text.size());
            if (hits.back().end >= line.text.size()) {
                m_waiting = hits.back().fact; // its value is the next line
            }
            return;
        }
        if (m_waiting && mayBe(*m_waiting, line.text)) {
            takeValue(line, {0, 0, *m_waiting, true, false}, line.text.size());
            line.mark = LineMark::Fact;
            if (m_unsure)
                m_unsure->mark = LineMark::Fact;
        }
        m_waiting.reset();
        m_unsure = nullptr;
    }

    void takeValue(const Line &line, const Hit &hit, qsizetype end)
    {
        const QStringView value = firstCell(line.text.sliced(hit.end, std::max<qsizetype>(0, end - hit.end)));
        if (value.isEmpty())
            return;
        DocumentFacts &facts = m_result.facts;
        switch (hit.fact) {
        case Fact::Issuer:
            if (facts.issuer.isEmpty())
                facts.issuer = value.toString();
            break;
        case Fact::Number:
            if (facts.number.isEmpty())
                facts.number = value.toString();
            break;
        case Fact::Dated:
            if (facts.dated.isNull())
                facts.dated = dayIn(value);
            break;
        case Fact::Title:
            if (m_result.title.isEmpty())
                m_result.title = MappedText(value, line.begin + (value.data() - line.text.data()));
            break;
        case Fact::Address:
            if (facts.source.isEmpty() && value.startsWith(u"http"))
                facts.source = value.toString();
            break;
        case Fact::Other:
            break;
        }
    }

    std::vector<Line> &m_lines;
    FactLines m_result;
    std::optional<Fact> m_waiting; // the label whose value has not come yet
    Line *m_unsure = nullptr; // its line, when only the value tells that it is one
};

} // namespace

FactLines takeFactLines(std::vector<Line> &lines)
{
    return FactReader(lines).read();
}

} // namespace qd
