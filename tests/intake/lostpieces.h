// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"

#include <QStringList>

#include <algorithm>

// Which characters of a source a proposal has lost: neither in it, nor in an annotation it read, nor ignored
// with a reason.
namespace lostpieces
{

using namespace Qt::StringLiterals;

class Coverage final
{
public:
    explicit Coverage(const qd::Proposal &plan)
        : m_source(plan.source)
        , m_used(static_cast<size_t>(plan.source.size()), false)
    {
        for (qsizetype i = 0; i < m_source.size(); ++i)
            m_used[size_t(i)] = m_source[i].isSpace();
        for (const auto &ignored : plan.ignored)
            take(ignored.text, ignored.span);
        take(plan.title, plan.titleSpan);
        take(plan.preamble, plan.preambleSpan);
        const qd::Span all{0, m_source.size()};
        for (const auto &section : plan.sections) {
            takeNumber(section.number, {std::max<qsizetype>(0, section.span.begin - 12), section.span.begin});
            take(section.title, section.span);
            for (const auto &task : section.tasks) {
                if (task.heading && !m_headings.contains(task.heading->number + task.heading->title)) {
                    m_headings << task.heading->number + task.heading->title;
                    take(task.heading->title, all);
                    takeNumber(task.heading->number, all);
                }
                takeNumber(task.number, task.span);
                take(task.title, task.titleSpan);
                for (const auto &sentence : task.sentences)
                    take(sentence.text, sentence.span);
                takeAnnotations(task);
            }
        }
    }

    /// What is left, apart from punctuation and brackets.
    QStringList lost() const
    {
        QStringList pieces;
        QString piece;
        for (qsizetype i = 0; i <= m_source.size(); ++i) {
            if (i < m_source.size() && !m_used[size_t(i)]) {
                piece += m_source[i];
                continue;
            }
            if (std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                pieces << piece;
            piece.clear();
        }
        return pieces;
    }

private:
    /// The first place in the span where the characters of `text` stand in a row, what is used already left
    /// out; else each of them in order, as something was cut out between.
    void take(const QString &text, const qd::Span &span)
    {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            if (!m_used[size_t(at)] && takeFrom(text, at, span.end, true))
                return;
        }
        takeFrom(text, span.begin, span.end, false);
    }

    bool takeFrom(const QString &text, qsizetype at, qsizetype end, bool inARow)
    {
        std::vector<size_t> places;
        for (const QChar c : text) {
            if (c.isSpace())
                continue;
            while (at < end && (m_used[size_t(at)] || (!inARow && m_source[at] != c)))
                ++at;
            if (at >= end || m_source[at] != c)
                return false;
            places.push_back(size_t(at++));
        }
        for (const size_t place : places)
            m_used[place] = true;
        return true;
    }

    void takeNumber(const QString &number, const qd::Span &span)
    {
        const QString wanted = plain(number);
        for (qsizetype at = span.begin; at < span.end && !wanted.isEmpty(); ++at) {
            if (!m_source[at].isLetterOrNumber() && !QStringView(u"（(").contains(m_source[at]))
                continue;
            for (qsizetype length = 1; length <= 8 && at + length <= m_source.size(); ++length) {
                const QString piece = m_source.mid(at, length);
                if (plain(piece) != wanted || m_used[size_t(at)])
                    continue;
                std::fill_n(m_used.begin() + at, length, true);
                return;
            }
        }
    }

    static QString plain(const QString &number)
    {
        QString out;
        for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
            if (c.isLetterOrNumber())
                out += c;
        }
        return out;
    }

    /// What is left of the task in one stretch is an annotation when a party, leader or deadline of the task
    /// stands in it; the role words, labels and names around it are then read, too.
    void takeAnnotations(const qd::ProposedTask &task)
    {
        std::vector<qd::Span> read;
        QStringList words = task.leaders;
        const auto note = [&](const auto &item) {
            for (const auto &party : item.parties)
                read.push_back(party.span);
            if (item.deadline)
                words << item.deadline->phrase;
        };
        note(task);
        for (const auto &measure : task.measures)
            note(measure);
        for (qsizetype begin = task.span.begin; begin < task.span.end;) {
            qsizetype end = begin;
            while (end < task.span.end && (!m_used[size_t(end)] || m_source[end].isSpace()))
                ++end;
            const QString stretch = m_source.mid(begin, end - begin);
            const bool party = std::any_of(read.begin(), read.end(),
                [&](const qd::Span &s) { return s.begin >= begin && s.end <= end; });
            const bool word = std::any_of(
                words.begin(), words.end(), [&](const QString &w) { return stretch.contains(w); });
            if (party || word)
                std::fill_n(m_used.begin() + begin, end - begin, true);
            begin = std::max(end, begin + 1);
        }
    }

    QString m_source;
    QStringList m_headings;
    std::vector<bool> m_used;
};

inline QStringList of(const qd::Proposal &plan)
{
    return Coverage(plan).lost();
}

} // namespace lostpieces
