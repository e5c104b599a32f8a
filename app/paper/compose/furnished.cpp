// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/furnished.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Blocks = std::vector<Block>;

const Paragraph *paragraphOf(const Blocks &blocks, size_t at, Style style)
{
    const auto *paragraph = at < blocks.size() ? std::get_if<Paragraph>(&blocks[at]) : nullptr;
    return paragraph && paragraph->style == style ? paragraph : nullptr;
}

/// Of the paragraphs that say something; another than that of their style where all must stand on one page.
std::optional<TypeSize> sizeOfText(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->style == Style::Body)
            return paragraph->size;
    }
    return std::nullopt;
}

/// A name as it was typed, without the mark that would stand twice or not at all.
QString bare(QString name)
{
    name = name.trimmed();
    while (!name.isEmpty() && u"：:。.；;，,、"_s.contains(name.back()))
        name.chop(1);
    return name;
}

class Furnisher final
{
public:
    Furnisher(Document document, const PaperFurniture &furniture, QDate date, const OfficeRules &rules,
        const PaperText &text)
        : m_document(std::move(document))
        , m_furniture(furniture)
        , m_rules(rules)
        , m_facts(rules.papers)
        , m_text(text)
        , m_say(text.say())
        , m_office(text.author(rules))
        , m_day(date)
        , m_date(text.date(date))
        , m_size(sizeOfText(m_document.blocks))
    {
    }

    Document make()
    {
        setInfo();
        addAddressees();
        Blocks front = frontBlocks();
        front.insert(front.end(), std::make_move_iterator(m_document.blocks.begin()),
            std::make_move_iterator(m_document.blocks.end()));
        m_document.blocks = std::move(front);
        addAttachments();
        addAttendance();
        addSignature();
        addImprint();
        return std::move(m_document);
    }

private:
    Paragraph paragraph(Style style, const QString &text) const
    {
        Paragraph out;
        out.style = style;
        out.text = text;
        out.size = m_size;
        return out;
    }

    void setInfo()
    {
        DocumentInfo &info = m_document.info;
        info.large = info.large || m_furniture.large;
        info.landscape = m_furniture.landscape.value_or(info.landscape || m_furniture.a3);
        info.a3 = info.landscape && (info.a3 || m_furniture.a3);
    }

    /// 7.3.2: one blank line below the title, which takes the place of one that stands there; none where all
    /// must stand on one page in smaller type.
    void addAddressees()
    {
        const QString names = bare(m_furniture.addressees);
        if (names.isEmpty())
            return;
        Blocks &blocks = m_document.blocks;
        size_t at = paragraphOf(blocks, 0, Style::Title) ? 1 : 0;
        while (at > 0 && paragraphOf(blocks, at, Style::Subtitle))
            ++at;
        if (at < blocks.size() && std::holds_alternative<BlankLines>(blocks[at]))
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at));
        auto place = blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at),
            paragraph(Style::Flush, m_say(u"furniture.addressees"_s, {{"names"_L1, names}})));
        if (!m_size)
            blocks.insert(place, BlankLines{1});
    }

    Blocks frontBlocks() const
    {
        Blocks front;
        if (m_furniture.cover) {
            const Paragraph *subtitle = paragraphOf(m_document.blocks, 1, Style::Subtitle);
            front.push_back(
                CoverPage{m_document.info.title, subtitle ? subtitle->text : QString(), m_office, m_date});
        }
        if (m_furniture.contents)
            front.push_back(Contents{m_say(u"furniture.contents"_s), 2});
        if (const QString mark = m_furniture.minutes.trimmed(); !mark.isEmpty()) {
            front.push_back(RedHead{mark, {}, true});
        } else if (const QString number = m_furniture.redHead.trimmed(); !number.isEmpty()) {
            const QString mark = m_facts.redHeadMark.trimmed();
            front.push_back(
                RedHead{mark.isEmpty() ? m_say(u"furniture.redHeadMark"_s, {{"office"_L1, m_office}}) : mark,
                    number});
        }
        return front;
    }

    /// 7.3.4: several are numbered, none ends with a mark; lines go on below the first character of the name.
    void addAttachments()
    {
        QStringList names;
        for (const QString &name : m_furniture.attachments) {
            if (!bare(name).isEmpty())
                names.append(bare(name));
        }
        if (names.isEmpty())
            return;
        m_document.blocks.push_back(BlankLines{1});
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString key = names.size() == 1 ? u"furniture.attachment"_s
                : i == 0                          ? u"furniture.attachmentFirst"_s
                                                  : u"furniture.attachmentNext"_s;
            Paragraph note = paragraph(
                Style::Body, m_say(key, {{"number"_L1, QString::number(i + 1)}, {"name"_L1, names[i]}}));
            note.hang = static_cast<int>(note.text.size() - names[i].size());
            m_document.blocks.push_back(std::move(note));
        }
    }

    /// GB/T 9704 10.3: of minutes, one blank line below the text or the note of attachments.
    void addAttendance()
    {
        if (m_furniture.minutes.trimmed().isEmpty())
            return;
        const std::pair<QString, QString> lists[]{{u"furniture.present"_s, m_furniture.present},
            {u"furniture.excused"_s, m_furniture.excused}, {u"furniture.attending"_s, m_furniture.attending}};
        bool first = true;
        for (const auto &[key, typed] : lists) {
            const QString names = bare(typed);
            if (names.isEmpty())
                continue;
            if (std::exchange(first, false))
                m_document.blocks.push_back(BlankLines{1});
            Paragraph line = paragraph(Style::Attendance, names);
            line.lead = m_say(key);
            m_document.blocks.push_back(std::move(line));
        }
    }

    void addSignature()
    {
        if (m_furniture.signature)
            sign(m_document.blocks, m_day, m_rules, m_text, m_size);
    }

    void addImprint()
    {
        if (!m_furniture.imprint)
            return;
        const QString names = bare(m_facts.copiesTo);
        m_document.blocks.push_back(
            Imprint{names.isEmpty() ? QString() : m_say(u"furniture.copiesTo"_s, {{"names"_L1, names}}),
                signatoryOf(m_rules, m_text), m_say(u"furniture.printed"_s, {{"date"_L1, m_date}})});
    }

    Document m_document;
    const PaperFurniture &m_furniture;
    const OfficeRules &m_rules;
    const PaperFacts &m_facts;
    const PaperText &m_text;
    const Wording &m_say;
    QString m_office;
    QDate m_day;
    QString m_date;
    std::optional<TypeSize> m_size;
};

} // namespace

Document furnished(Document document, const PaperFurniture &furniture, QDate date, const OfficeRules &rules,
    const PaperText &text)
{
    if (document.tighter.empty())
        return Furnisher(std::move(document), furniture, date, rules, text).make();
    PaperFurniture onOnePage = furniture;
    onOnePage.cover = false;
    onOnePage.contents = false;
    for (auto &version : document.tighter)
        version = std::make_shared<const Document>(Furnisher(*version, onOnePage, date, rules, text).make());
    return Furnisher(std::move(document), onOnePage, date, rules, text).make();
}

QString signatoryOf(const OfficeRules &rules, const PaperText &text)
{
    const QString own = rules.papers.signature.trimmed();
    return own.isEmpty() ? text.author(rules) : own;
}

void sign(std::vector<Block> &blocks, QDate date, const OfficeRules &rules, const PaperText &text,
    std::optional<TypeSize> size)
{
    blocks.push_back(Signature{signatoryOf(rules, text), text.date(date)});
    const QString contact = rules.papers.contact.trimmed();
    if (contact.isEmpty())
        return;
    Paragraph line;
    line.text = text.say()(u"furniture.contact"_s, {{"contact"_L1, contact}});
    line.size = size;
    blocks.push_back(std::move(line));
}

} // namespace qd
