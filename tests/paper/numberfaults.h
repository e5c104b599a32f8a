// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/document.h"
#include "papercase.h"

/// Whether the numbers printed on a paper agree with each other: totals with what stands under them, shares
/// with their base and with a hundred. Read from the words, as somebody with a pencil would.
namespace numberfaults
{

using namespace qd;
using namespace Qt::StringLiterals;

inline QString differs(const QString &what, int parts, int whole)
{
    return parts == whole ? QString() : u"%1: %2 ≠ %3"_s.arg(what).arg(parts).arg(whole);
}

/// The numbers of each match, by group.
inline QList<QList<int>> numbersIn(const QString &text, const QString &pattern)
{
    QList<QList<int>> all;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QList<int> numbers;
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            numbers << match.captured(group).remove(u'.').toInt(); // tenths of percents as whole ones
        all << numbers;
    }
    return all;
}

/// 绿灯25条（41.0%）、…，合计61条（100.0%）: the counts add to the last one, their shares to a hundred.
inline QString sharesFault(const QString &sentence)
{
    if (!sentence.contains(u"（100.0%）"_s) || !sentence.contains(u"合计"_s))
        return {};
    auto parts = numbersIn(sentence, u"([0-9]+)条（([0-9]+\\.[0-9])%）"_s);
    if (parts.isEmpty())
        return u"no shares in "_s + sentence;
    const auto whole = parts.takeLast();
    std::vector<int> counts;
    int sum = 0;
    int share = 0;
    for (const auto &part : parts) {
        counts.push_back(part[0]);
        sum += part[0];
        share += part[1];
    }
    if (sum != whole[0] || share != 1000)
        return u"counts or shares do not add up: "_s + sentence;
    const auto right = shares(counts);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (right[i] != parts[static_cast<qsizetype>(i)][1]
            || std::abs(counts[i] * 1000.0 / sum - right[i]) >= 1)
            return u"a share is not that of its base: "_s + sentence;
    }
    return {};
}

/// 61条举措中，未启动2条、推进中59条
inline QString statesFault(const QString &sentence)
{
    static const QRegularExpression list(u"([0-9]+)条举措中，([^。]*)"_s);
    const auto match = list.match(sentence);
    if (!match.hasMatch() || sentence.contains(u'%') || sentence.contains(u"上期"_s))
        return {};
    int sum = 0;
    for (const auto &part : numbersIn(match.captured(2), u"([0-9]+)条"_s))
        sum += part[0];
    return differs(sentence, sum, match.captured(1).toInt());
}

/// 应报进展40份，已报38份，报送率95.0%
inline QString dutiesFault(const QString &sentence)
{
    for (const auto &found :
        numbersIn(sentence, u"应报进展([0-9]+)份，已报([0-9]+)份[^0-9]*([0-9]+\\.[0-9])%"_s)) {
        const auto parts = shares({found[1], found[0] - found[1]});
        if (found[1] > found[0] || parts.front() != found[2])
            return u"reports and their share: "_s + sentence;
    }
    return {};
}

/// 应报的40份中，按时报送30份、迟报4份、退回待改1份、未报5份
inline QString fatesFault(const QString &sentence)
{
    static const QRegularExpression list(u"应报的([0-9]+)份中，(.*)"_s);
    const auto match = list.match(sentence);
    if (!match.hasMatch())
        return {};
    int sum = 0;
    for (const auto &part : numbersIn(match.captured(2), u"([0-9]+)份"_s))
        sum += part[0];
    return differs(sentence, sum, match.captured(1).toInt());
}

/// 原定有完成时限的举措共12条，按原定时限完成8条，超过原定时限3条，未到时限1条
inline QString commitmentsFault(const QString &sentence)
{
    for (const auto &n : numbersIn(sentence,
             u"完成时限的举措共([0-9]+)条，[^0-9]*([0-9]+)条，[^0-9]*([0-9]+)条，[^0-9]*([0-9]+)条"_s))
        return differs(sentence, n[1] + n[2] + n[3], n[0]);
    return {};
}

/// 共5条：逾期3条、受阻2条; with more than one kind on a measure the kinds add up to more.
inline QString kindsFault(const QString &text)
{
    static const QRegularExpression list(u"的举措共([0-9]+)条[：（]([^。）]*)"_s);
    const auto match = list.match(text);
    if (!match.hasMatch())
        return {};
    int sum = 0;
    for (const auto &part : numbersIn(match.captured(2), u"([0-9]+)条"_s))
        sum += part[0];
    const int whole = match.captured(1).toInt();
    const bool overlap = text.contains(u"几种情形"_s);
    return (overlap ? sum > whole : sum == whole) ? QString() : u"kinds of attention: "_s + text;
}

/// 上期尚未完成的8条举措中，完成1条、推迟2条（含新逾期1条）、取消1条、继续推进4条
inline QString changesFault(const QString &text)
{
    static const QRegularExpression list(u"上期尚未完成的([0-9]+)条举措中，([^；]*)；"_s);
    const auto match = list.match(text);
    if (!match.hasMatch())
        return {};
    int sum = 0;
    static const QRegularExpression within(u"（[^）]*）"_s);
    for (const auto &part : numbersIn(match.captured(2).remove(within), u"([0-9]+)条"_s))
        sum += part[0];
    return differs(text, sum, match.captured(1).toInt());
}

/// The cells of a row from a column on, as numbers.
inline QList<int> numbersOf(const TableRow &row, int from, int count)
{
    QList<int> numbers;
    for (const TableCell &cell : row.cells) {
        if (cell.column >= from && cell.column < from + count)
            numbers << cell.text.toInt();
    }
    return numbers;
}

/// 承担, four lights, 应报, 已报 by agency and in all.
inline QString handoutMatrixFault(const TableBlock &table, int measures)
{
    int due = 0;
    int reported = 0;
    for (size_t i = 0; i < table.groups.size(); ++i) {
        const auto n = numbersOf(table.groups[i].rows.front(), 2, 7);
        if (n.size() != 7 || n[1] + n[2] + n[3] + n[4] != n[0] || n[0] > measures || n[6] > n[5])
            return u"a row of the matrix"_s;
        if (i + 1 == table.groups.size())
            return n[0] != measures || n[5] != due || n[6] != reported ? u"the total of the matrix"_s
                                                                       : QString();
        due += n[5];
        reported += n[6];
    }
    return u"no total in the matrix"_s;
}

/// Two sides of 承担 and four lights; the total last.
inline QString digestMatrixFault(const TableBlock &table, int measures)
{
    QList<QList<int>> lines;
    for (const int side : {0, 6}) {
        for (const RowGroup &group : table.groups) {
            const TableRow &row = group.rows.front();
            if (!row.cells[static_cast<size_t>(side)].text.isEmpty())
                lines << numbersOf(row, side + 1, 5);
        }
    }
    for (const auto &n : lines) {
        if (n.size() != 5 || n[1] + n[2] + n[3] + n[4] != n[0])
            return u"a row of the matrix"_s;
    }
    return lines.isEmpty() ? u"no matrix"_s
                           : differs(u"the total of the matrix"_s, lines.back()[0], measures);
}

/// 应报 = 已报 + 退回 + 未报 in each line, 迟报 within 已报, the lines make up the last one.
inline QString submissionFault(const TableBlock &table)
{
    QList<int> sums(7, 0);
    for (size_t i = 0; i < table.groups.size(); ++i) {
        const auto n = numbersOf(table.groups[i].rows.front(), 2, 7);
        if (n.size() != 7 || n[0] != n[1] + n[3] + n[4] || n[2] > n[1])
            return u"a row of the register"_s;
        if (i + 1 == table.groups.size())
            return n == sums ? QString() : u"the total of the register"_s;
        for (qsizetype k = 0; k < 7; ++k)
            sums[k] += n[k];
    }
    return u"no total in the register"_s;
}

inline QString figuresFault(const TableBlock &table, int measures)
{
    int sum = 0;
    int share = 0;
    for (const TableCell &cell : table.groups.front().rows.front().cells) {
        for (const auto &n : numbersIn(cell.text, u"([0-9]+)条（([0-9]+\\.[0-9])%）"_s)) {
            sum += n[0];
            share += n[1];
        }
    }
    return share != 1000 ? u"shares of lights"_s : differs(u"lights"_s, sum, measures);
}

inline int rowsOf(const TableBlock &table)
{
    size_t rows = 0;
    for (const RowGroup &group : table.groups)
        rows += group.heading ? 0 : group.rows.size();
    return static_cast<int>(rows);
}

class Reader final
{
public:
    Reader(const Document &document, PaperKind kind)
        : m_document(document)
        , m_kind(kind)
    {
    }

    QString fault()
    {
        for (const Block &block : m_document.blocks) {
            QString fault;
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                fault = read(*paragraph);
            else if (const auto *table = std::get_if<TableBlock>(&block))
                fault = read(*table);
            if (!fault.isEmpty())
                return fault.left(400);
        }
        if (m_kind == PaperKind::Summary && m_told + m_counted > 0 && m_told + m_counted != m_tasks)
            return u"tasks told and counted: %1 + %2 ≠ %3"_s.arg(m_told).arg(m_counted).arg(m_tasks);
        return {};
    }

private:
    QString read(const Paragraph &paragraph)
    {
        const bool ours = !paragraph.key.isEmpty() || paragraph.style == Style::TableNote
            || paragraph.style == Style::Caption;
        const bool reports = paragraph.key.startsWith(u"summary.task."_s)
            || paragraph.key == u"summary.steps"_s || paragraph.key == u"summary.reported"_s
            || paragraph.key.startsWith(u"summary.section"_s) || paragraph.style == Style::Title
            || paragraph.style == Style::Subtitle;
        m_told += paragraph.key.startsWith(u"summary.task."_s) ? 1 : 0;
        if (!ours || reports)
            return {};
        const QString text = paragraph.text;
        for (const QString &sentence : text.split(u'。')) {
            for (const QString &fault : {sharesFault(sentence), statesFault(sentence), dutiesFault(sentence),
                     fatesFault(sentence), commitmentsFault(sentence)}) {
                if (!fault.isEmpty())
                    return fault;
            }
        }
        for (const auto &n : numbersIn(text, u"([0-9]+)项工作任务、"_s))
            m_tasks = n[0];
        for (const auto &n : numbersIn(text, u"项工作任务(?:、|，细化为)([0-9]+)条工作举措"_s))
            m_measures = n[0];
        for (const auto &n : numbersIn(text, u"([0-9]+)项工作任务，细化为"_s))
            m_tasks = n[0];
        for (const auto &n : numbersIn(text, u"([0-9]+)项任务本期"_s))
            m_counted += n[0];
        if (m_kind == PaperKind::Agency && paragraph.style == Style::Caption)
            m_measures = numbersIn(text, u"（([0-9]+)条）$"_s).value(0).value(0);
        for (const auto &n : numbersIn(text, u"需要[^0-9]*的举措共([0-9]+)条"_s))
            m_points = n[0];
        for (const auto &n : numbersIn(text, u"(?:批示|申请|滞后的举措|终止的举措)共([0-9]+)[件条]|尚有([0-9]+)份进展到"_s))
            m_listed = n.back();
        m_caption = paragraph.key;
        const QString kinds = kindsFault(text);
        return kinds.isEmpty() ? changesFault(text) : kinds;
    }

    QString read(const TableBlock &table)
    {
        switch (m_kind) {
        case PaperKind::Handout:
            if (m_caption == u"handout.matrixTitle"_s)
                return handoutMatrixFault(table, m_measures);
            return differs(m_caption, rowsOf(table), m_caption == u"handout.attentionTitle"_s ? m_points : m_listed);
        case PaperKind::Digest:
            if (m_caption == u"digest.lightsTitle"_s)
                return figuresFault(table, m_measures);
            if (m_caption == u"digest.matrixTitle"_s)
                return digestMatrixFault(table, m_measures);
            return differs(u"points"_s, rowsOf(table), std::min(5, m_points));
        case PaperKind::Breakdown:
        case PaperKind::Progress:
        case PaperKind::Agency:
            return differs(u"rows"_s, rowsOf(table), m_measures);
        case PaperKind::Notice:
        case PaperKind::Reminder:
            return differs(m_caption, rowsOf(table), m_listed);
        case PaperKind::Submission:
            return m_caption == u"submission.sums"_s ? submissionFault(table) : QString();
        case PaperKind::Supervision:
        case PaperKind::Indicators:
        case PaperKind::Summary:
            return {};
        }
        return {};
    }

    const Document &m_document;
    const PaperKind m_kind;
    int m_tasks = 0;
    int m_measures = 0;
    int m_points = 0;
    int m_listed = 0; ///< rows of the table that follows, as the sentence before it says
    int m_told = 0;
    int m_counted = 0;
    QString m_caption; ///< key of the paragraph read last
};

} // namespace numberfaults
