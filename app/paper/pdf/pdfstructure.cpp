// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfstructure.h"

#include "paper/document/gbt9704.h"
#include "paper/pdf/pagecontent.h"
#include "paper/pdf/pdfbytes.h"

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
        PdfBytes kids;
        for (const int child : m_children.front())
            addElement(child, document, kids);
        m_file.set(document,
            "<</Type/StructElem/S/Document/P " + PdfFile::reference(root) + "/K[" + kids.toByteArray()
                + "]>>");
        PdfBytes parents;
        for (size_t page = 0; page < m_marked.size(); ++page) {
            PdfBytes list;
            list << '[';
            for (const int element : m_marked[page].elements)
                list.addReference(m_objects[static_cast<size_t>(element)]) << ' ';
            list << ']';
            parents << static_cast<int>(page) << ' ';
            parents.addReference(m_file.add(list.toByteArray())) << ' ';
        }
        const int tree = m_file.add("<</Nums[" + parents.toByteArray() + "]>>");
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

    /// Puts the reference to it among the kids of its parent; nothing for what left no content anywhere.
    void addElement(int index, int parent, PdfBytes &siblings)
    {
        const auto at = static_cast<size_t>(index);
        const PageElement &element = m_pages.elements[at];
        const bool cell = element.kind == ElementKind::Cell || element.kind == ElementKind::HeadCell;
        if (isEmpty(index) && !cell) // an empty cell still keeps its column
            return;
        const int object = m_file.add();
        m_objects[at] = object;
        PdfBytes kids;
        for (const int child : m_children[at + 1])
            addElement(child, object, kids);
        int first = 0; // page
        for (const Mark &mark : m_marks[at]) {
            const int page = m_marked[static_cast<size_t>(mark.page)].object;
            if (first == 0)
                first = page;
            if (page == first) {
                kids << mark.number << ' ';
            } else {
                kids << "<</Type/MCR/Pg ";
                kids.addReference(page) << "/MCID " << mark.number << ">>";
            }
        }
        PdfBytes body;
        body << "<</Type/StructElem/S/" << structureType(element) << "/P ";
        body.addReference(parent);
        if (first != 0) {
            body << "/Pg ";
            body.addReference(first);
        }
        if (!kids.isEmpty())
            body << "/K[" << kids.view() << ']';
        if (element.kind == ElementKind::Figure)
            body << "/Alt " << PdfFile::text(element.says).toStdString();
        if (cell)
            addAttributes(element, body);
        body << ">>";
        m_file.set(object, body.toByteArray());
        siblings.addReference(object) << ' ';
    }

    static void addAttributes(const PageElement &cell, PdfBytes &body)
    {
        PdfBytes own;
        if (cell.columns > 1)
            own << "/ColSpan " << cell.columns;
        if (cell.rows > 1)
            own << "/RowSpan " << cell.rows;
        if (cell.kind == ElementKind::HeadCell)
            own << (cell.columns > 1 ? "/Scope/Row" : "/Scope/Column");
        if (!own.isEmpty())
            body << "/A<</O/Table" << own.view() << ">>";
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
