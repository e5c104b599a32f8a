// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfstructure.h"

#include "paper/document/gbt9704.h"
#include "paper/pdf/pagecontent.h"

namespace qd
{
namespace
{

/// A piece of an element's content on a page.
struct Mark {
    int page = 0;
    int number = 0;
};

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

class StructureMaker final
{
public:
    StructureMaker(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked)
        : m_file(file)
        , m_pages(pages)
        , m_marked(marked)
        , m_children(pages.elements.size() + 1)
        , m_marks(pages.elements.size())
        , m_objects(pages.elements.size())
    {
        for (size_t page = 0; page < marked.size(); ++page) {
            int count = 0;
            for (const int element : marked[page].elements)
                m_marks[static_cast<size_t>(element)].push_back({static_cast<int>(page), count++});
        }
        for (int i = 0; i < static_cast<int>(pages.elements.size()); ++i)
            m_children[static_cast<size_t>(pages.elements[static_cast<size_t>(i)].parent + 1)].push_back(i);
    }

    int make()
    {
        const int root = m_file.add();
        const int document = m_file.add();
        QByteArray kids;
        for (const int child : m_children.front())
            kids += addElement(child, document);
        m_file.set(
            document, "<</Type/StructElem/S/Document/P " + PdfFile::reference(root) + "/K[" + kids + "]>>");
        QByteArray parents;
        for (size_t page = 0; page < m_marked.size(); ++page) {
            QByteArray list;
            for (const int element : m_marked[page].elements)
                list += PdfFile::reference(m_objects[static_cast<size_t>(element)]) + ' ';
            parents += number(static_cast<qsizetype>(page)) + ' '
                + PdfFile::reference(m_file.add('[' + list + ']')) + ' ';
        }
        const int tree = m_file.add("<</Nums[" + parents + "]>>");
        m_file.set(root,
            "<</Type/StructTreeRoot/K " + PdfFile::reference(document) + "/ParentTree "
                + PdfFile::reference(tree) + "/ParentTreeNextKey "
                + number(static_cast<qsizetype>(m_marked.size())) + ">>");
        return root;
    }

private:
    bool isEmpty(int element) const
    {
        const auto at = static_cast<size_t>(element);
        return m_marks[at].empty() && m_children[at + 1].empty();
    }

    /// The reference to it; nothing for what left no content anywhere.
    QByteArray addElement(int index, int parent)
    {
        const auto at = static_cast<size_t>(index);
        const PageElement &element = m_pages.elements[at];
        const bool cell = element.kind == ElementKind::Cell || element.kind == ElementKind::HeadCell;
        if (isEmpty(index) && !cell) // an empty cell still keeps its column
            return {};
        const int object = m_file.add();
        m_objects[at] = object;
        QByteArray kids;
        for (const int child : m_children[at + 1])
            kids += addElement(child, object);
        QByteArray page;
        for (const Mark &mark : m_marks[at]) {
            const QByteArray own = PdfFile::reference(m_marked[static_cast<size_t>(mark.page)].object);
            if (page.isEmpty())
                page = own;
            if (page == own)
                kids += number(mark.number) + ' ';
            else
                kids += "<</Type/MCR/Pg " + own + "/MCID " + number(mark.number) + ">>";
        }
        QByteArray body
            = "<</Type/StructElem/S/" + structureType(element) + "/P " + PdfFile::reference(parent);
        if (!page.isEmpty())
            body += "/Pg " + page;
        if (!kids.isEmpty())
            body += "/K[" + kids + ']';
        if (element.kind == ElementKind::Figure)
            body += "/Alt " + PdfFile::text(element.says);
        m_file.set(object, body + attributes(element) + ">>");
        return PdfFile::reference(object) + ' ';
    }

    static QByteArray attributes(const PageElement &element)
    {
        if (element.kind != ElementKind::Cell && element.kind != ElementKind::HeadCell)
            return {};
        QByteArray own;
        if (element.columns > 1)
            own += "/ColSpan " + number(element.columns);
        if (element.rows > 1)
            own += "/RowSpan " + number(element.rows);
        if (element.kind == ElementKind::HeadCell)
            own += element.columns > 1 ? "/Scope/Row" : "/Scope/Column";
        return own.isEmpty() ? QByteArray() : "/A<</O/Table" + own + ">>";
    }

    PdfFile &m_file;
    const Pages &m_pages;
    const std::vector<MarkedPage> &m_marked;
    std::vector<std::vector<int>> m_children; ///< by parent + 1
    std::vector<std::vector<Mark>> m_marks; ///< by element
    std::vector<int> m_objects; ///< by element
};

class OutlineMaker final
{
public:
    OutlineMaker(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked)
        : m_file(file)
        , m_pages(pages)
        , m_marked(marked)
    {
    }

    int make()
    {
        const int root = m_file.add();
        size_t next = 0;
        const Children children = addChildren(root, 0, next);
        m_file.set(root, "<</Type/Outlines" + linksOf(children) + "/Count " + number(children.count) + ">>");
        return root;
    }

private:
    struct Children {
        int first = 0;
        int last = 0;
        int count = 0; ///< of all below
    };

    static QByteArray linksOf(const Children &children)
    {
        return "/First " + PdfFile::reference(children.first) + "/Last " + PdfFile::reference(children.last);
    }

    /// Adds all that lies at `level` or below from `next` on.
    Children addChildren(int parent, int level, size_t &next)
    {
        Children added;
        int before = 0;
        QByteArray open; // body of `before`, which learns who follows
        while (next < m_pages.bookmarks.size() && m_pages.bookmarks[next].level >= level) {
            const PlacedBookmark &bookmark = m_pages.bookmarks[next++];
            const int item = m_file.add();
            if (before != 0)
                m_file.set(before, open + "/Next " + PdfFile::reference(item) + ">>");
            open = "<</Title " + PdfFile::text(bookmark.title) + "/Parent " + PdfFile::reference(parent)
                + placeOf(bookmark);
            if (before != 0)
                open += "/Prev " + PdfFile::reference(before);
            const Children below = addChildren(item, bookmark.level + 1, next);
            if (below.count > 0)
                open += linksOf(below) + "/Count " + number(below.count);
            added.first = added.first == 0 ? item : added.first;
            added.last = before = item;
            added.count += 1 + below.count;
        }
        if (before != 0)
            m_file.set(before, open + ">>");
        return added;
    }

    QByteArray placeOf(const PlacedBookmark &bookmark) const
    {
        const auto page = static_cast<size_t>(bookmark.page);
        if (page >= m_marked.size())
            return {};
        const double y = (m_pages.sheet().height() - bookmark.y) / gbt9704::pt(1.0);
        return "/Dest[" + PdfFile::reference(m_marked[page].object) + "/XYZ null " + PdfFile::number(y)
            + " null]";
    }

    PdfFile &m_file;
    const Pages &m_pages;
    const std::vector<MarkedPage> &m_marked;
};

} // namespace

int addStructure(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked)
{
    return StructureMaker(file, pages, marked).make();
}

int addOutline(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked)
{
    return pages.bookmarks.empty() ? 0 : OutlineMaker(file, pages, marked).make();
}

} // namespace qd
