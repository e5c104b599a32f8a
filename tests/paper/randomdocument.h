// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/documentfields.h"

#include <QRandomGenerator>

/// Documents at random, with every kind of block and values that are hard to keep: empty, long, beyond the
/// plane, of control characters.
class RandomDocument final
{
public:
    explicit RandomDocument(quint32 seed)
        : m_random(seed)
    {
    }

    qd::Document make()
    {
        qd::Document document;
        document.info = {text(), text(), one<qd::PaperProfile>(), yes(), yes(), yes()};
        const int count = m_random.bounded(12);
        for (int i = 0; i < count; ++i)
            document.blocks.push_back(block());
        return document;
    }

    /// One of each kind, in the order of the list.
    qd::Document withEveryBlock()
    {
        qd::Document document;
        for (size_t i = 0; i < std::variant_size_v<qd::Block>; ++i)
            document.blocks.push_back(blockAt(i));
        return document;
    }

private:
    bool yes() { return m_random.bounded(2) == 1; }
    int number() { return m_random.bounded(2000) - 1000; }
    double real() { return m_random.bounded(1000.0) / 7.0; }
    template <typename E>
    E one()
    {
        const auto all = qd::allOf<E>();
        return all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))];
    }
    template <typename F>
    auto list(F &&make, int most = 4)
    {
        std::vector<decltype(make())> values;
        for (int i = m_random.bounded(most + 1); i > 0; --i)
            values.push_back(make());
        return values;
    }

    QString text()
    {
        static const QStringList pieces{QString(), QStringLiteral("一、优化营商环境"),
            QStringLiteral("𠮷野家\n第二行"), QStringLiteral("a\tb"), QString(QChar(0)) + QChar(0x202e),
            QStringLiteral("=1+1"), QString(3000, u'质')};
        return pieces.at(m_random.bounded(static_cast<int>(pieces.size())));
    }

    std::optional<qd::Bookmark> bookmark()
    {
        return yes() ? std::optional(qd::Bookmark{number(), text()}) : std::nullopt;
    }

    qd::TableBlock table()
    {
        qd::TableBlock table;
        table.columns = list([this] { return qd::TableColumn{text(), real(), one<qd::CellAlign>()}; });
        table.groups = list([this] {
            return qd::RowGroup{
                list([this] {
                    return qd::TableRow{
                        list([this] {
                            return qd::TableCell{text(), text(), number(), number(), yes(), yes()};
                        }),
                        bookmark()};
                }),
                yes()};
        });
        table.small = yes();
        table.name = text();
        return table;
    }

    qd::ChartBlock chart()
    {
        qd::ChartBlock chart;
        chart.kind = one<qd::ChartKind>();
        chart.title = text();
        chart.labels = QStringList{text(), text()};
        chart.series = list([this] {
            return qd::ChartSeries{text(), one<qd::ChartTone>(), list([this] { return real(); })};
        });
        chart.targets = list([this] { return real(); });
        chart.unit = text();
        chart.heightMm = real();
        return chart;
    }

    qd::Block block()
    {
        return blockAt(
            static_cast<size_t>(m_random.bounded(static_cast<int>(std::variant_size_v<qd::Block>))));
    }

    qd::Block blockAt(size_t kind)
    {
        switch (kind) {
        case 0:
            return qd::Paragraph{one<qd::Style>(), text(), text(), text(), bookmark(), text(), list([this] {
                                     return qd::FactSpan{number(), number()};
                                 })};
        case 1:
            return table();
        case 2:
            return qd::BlankLines{number()};
        case 3:
            return qd::PageBreak{};
        case 4:
            return qd::CoverPage{text(), text(), text(), text()};
        case 5:
            return qd::Contents{text(), number()};
        case 6:
            return qd::RedHead{text(), text()};
        case 7:
            return qd::Signature{text(), text()};
        case 8:
            return qd::Imprint{text(), text(), text()};
        case 9:
            return chart();
        }
        qFatal("a kind of block that this header does not make");
    }

    QRandomGenerator m_random;
};
