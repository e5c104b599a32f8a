// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A stranger follows what a comment cites: the page lies in the repository, and the section is in it.
/// Sources cite from the top of the repository (docs/domain.md §2.3), pages from where they lie.
class CitationsTest final : public QObject
{
    Q_OBJECT

    struct Citation {
        QString where; ///< the file that cites
        QString page; ///< absolute
        QString section; ///< empty: the page as a whole
    };

    static QString root() { return QStringLiteral(QD_SOURCE_DIR); }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList filesThatCite()
    {
        QStringList files{root() + u"/README.md"_s, root() + u"/CONTRIBUTING.md"_s};
        for (const QString &folder : {u"/app"_s, u"/ui"_s, u"/tests"_s, u"/docs"_s}) {
            QDirIterator it(root() + folder, {u"*.cpp"_s, u"*.h"_s, u"*.md"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (it.hasNext())
                files << it.next();
        }
        return files;
    }
    static QList<Citation> citations()
    {
        // The section may stand behind a link to the page; in a page without a name it is one of the page
        // itself.
        static const QRegularExpression cited(
            u"(?<page>(?:\\.\\./|[\\w-]+/)*[\\w-]+\\.md)\\b(?:\\)? §(?<of>\\d+(?:\\.\\d+)*))?"
            "|§(?<own>\\d+(?:\\.\\d+)*)"_s);
        QList<Citation> all;
        for (const QString &path : filesThatCite()) {
            const bool isPage = path.endsWith(u".md"_s);
            const QDir from(isPage ? QFileInfo(path).path() : root());
            const QString text = read(path);
            for (auto matches = cited.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                const QString page = match.captured(u"page");
                if (!page.isEmpty())
                    all << Citation{path, QDir::cleanPath(from.filePath(page)), match.captured(u"of")};
                else if (isPage)
                    all << Citation{path, path, match.captured(u"own")};
            }
        }
        return all;
    }
    static bool hasSection(const QString &page, const QString &number)
    {
        const QRegularExpression heading(
            u"^#+ %1\\.? "_s.arg(QRegularExpression::escape(number)), QRegularExpression::MultilineOption);
        return heading.match(read(page)).hasMatch();
    }

private Q_SLOTS:
    void everyPageCitedIsThere()
    {
        QStringList faults;
        const auto all = citations();
        for (const Citation &citation : all) {
            if (!QFileInfo(citation.page).isFile())
                faults << citation.where + u" cites "_s + citation.page;
        }
        QVERIFY2(all.size() > 20, "too few citations seen: is the tree where the test looks?");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everySectionCitedIsThere()
    {
        QStringList faults;
        int seen = 0;
        for (const Citation &citation : citations()) {
            if (citation.section.isEmpty())
                continue;
            ++seen;
            if (!hasSection(citation.page, citation.section))
                faults << citation.where + u" cites section "_s + citation.section + u" of "_s
                        + citation.page;
        }
        QVERIFY2(seen > 20, "too few sections cited: is the tree where the test looks?");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void readmeNamesEveryPage()
    {
        const QString readme = read(root() + u"/README.md"_s);
        const QStringList pages = QDir(root() + u"/docs"_s).entryList({u"*.md"_s}, QDir::Files);
        QVERIFY(pages.size() >= 3);
        for (const QString &page : pages)
            QVERIFY2(readme.contains(u"docs/"_s + page), qPrintable(page));
    }
};

QTEST_APPLESS_MAIN(CitationsTest)
#include "tst_citations.moc"
