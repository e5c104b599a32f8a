// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxlists.h"

#include "office/blocks/officelimits.h"
#include "office/container/xmlcursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

int levelOf(const XmlCursor &xml)
{
    return std::clamp(xml.number(u"ilvl", 0), 0, listLevels - 1);
}

/// Calls `handle` for each Word element below the one whose start was the last step. The handler may read on.
template <typename Handle>
void forEachBelow(XmlCursor &xml, Handle handle)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            return;
        if (step == XmlCursor::Step::Start && xml.vocabulary() == XmlVocabulary::Word)
            handle();
    }
}

} // namespace

ListLevel DocxLists::readLevel(XmlCursor &xml)
{
    ListLevel level;
    forEachBelow(xml, [&] {
        const QStringView name = xml.name();
        if (name == u"start")
            level.start = xml.number(u"val", 0);
        else if (name == u"numFmt") // the fallback of a newer format stands behind it, and counts
            level.format = xml.attribute(u"val");
        else if (name == u"lvlText")
            level.pattern = xml.attribute(u"val");
        else if (name == u"suff")
            level.separated = xml.attribute(u"val") != u"nothing";
        else if (name == u"lvlRestart")
            level.restart = xml.number(u"val", -1);
        else if (name == u"isLgl")
            level.decimalOnly = xml.isOn();
        else if (name == u"pStyle")
            level.paragraphStyle = xml.attribute(u"val");
        else if (name == u"pPr" || name == u"rPr")
            xml.skip();
    });
    return level;
}

DocxLists::Shape DocxLists::readShape(XmlCursor &xml)
{
    Shape shape;
    forEachBelow(xml, [&] {
        if (xml.name() == u"lvl") {
            const auto index = static_cast<size_t>(levelOf(xml));
            shape.levels[index] = readLevel(xml);
        } else if (xml.name() == u"numStyleLink") {
            shape.linkedStyle = xml.attribute(u"val");
        }
    });
    return shape;
}

DocxLists::Override DocxLists::readOverride(XmlCursor &xml)
{
    Override override{.level = levelOf(xml)};
    forEachBelow(xml, [&] {
        if (xml.name() == u"lvl")
            override.shape = readLevel(xml);
        else if (xml.name() == u"startOverride")
            override.start = xml.number(u"val", 0);
    });
    return override;
}

DocxLists::Raw DocxLists::readInstance(XmlCursor &xml)
{
    Raw raw;
    forEachBelow(xml, [&] {
        if (xml.name() == u"abstractNumId")
            raw.shape = xml.number(u"val", -1);
        else if (xml.name() == u"lvlOverride" && raw.overrides.size() < listLevels)
            raw.overrides.push_back(readOverride(xml));
    });
    return raw;
}

void DocxLists::resolve(const DocxStyles &styles)
{
    for (const auto &[id, raw] : m_raw) {
        int number = raw.shape;
        auto shape = m_shapes.find(number);
        for (int i = 0; i < 8 && shape != m_shapes.end() && !shape->second.linkedStyle.isEmpty(); ++i) {
            const auto next = m_raw.find(styles.listOf(shape->second.linkedStyle).list.value_or(0));
            if (next == m_raw.end())
                break;
            number = next->second.shape;
            shape = m_shapes.find(number);
        }
        if (shape == m_shapes.end())
            continue;
        Instance instance{.shape = number, .levels = shape->second.levels, .restarts = {}};
        for (const Override &override : raw.overrides) {
            const auto level = static_cast<size_t>(override.level);
            if (override.shape)
                instance.levels[level] = *override.shape;
            if (override.start)
                instance.levels[level].start = *override.start;
            instance.restarts[level] = override.start;
        }
        m_instances.emplace(id, std::move(instance));
    }
}

Result<DocxLists> DocxLists::read(const QByteArray &part, const DocxStyles &styles)
{
    DocxLists lists;
    if (part.isEmpty())
        return lists;
    XmlCursor xml(part);
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Word)
            continue;
        if (xml.name() == u"abstractNum") {
            const int id = xml.number(u"abstractNumId", -1);
            lists.m_shapes[id] = readShape(xml);
        } else if (xml.name() == u"num") {
            const int id = xml.number(u"numId", -1);
            lists.m_raw[id] = readInstance(xml);
        }
        if (lists.m_shapes.size() + lists.m_raw.size() > mostDescriptions)
            return tooLargeOffice(u"more lists than any document has"_s);
    }
    QD_TRY(xml.outcome());
    lists.resolve(styles);
    return lists;
}

const DocxLists::Instance *DocxLists::find(int list) const
{
    const auto it = m_instances.find(list);
    return it == m_instances.end() ? nullptr : &it->second;
}

} // namespace qd
