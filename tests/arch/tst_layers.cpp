// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The layer table is law: every #include of the tree is read and held against it.
class LayersTest final : public QObject
{
    Q_OBJECT

    /// layer -> layers it may include (its own always); a ui folder may use common, the shell all pages.
    const QHash<QString, QStringList> m_table{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"workspace"_s, {u"base"_s, u"domain"_s, u"storage"_s}},
        {u"office"_s, {u"base"_s}},
        {u"intake"_s, {u"base"_s, u"domain"_s, u"office"_s}},
        {u"paper"_s, {u"base"_s, u"domain"_s}},
        {u"texts"_s, {u"base"_s, u"domain"_s}},
        {u"review"_s, {u"base"_s, u"domain"_s, u"workspace"_s, u"intake"_s}},
        {u"cli"_s,
            {u"base"_s, u"domain"_s, u"workspace"_s, u"intake"_s, u"review"_s, u"paper"_s, u"texts"_s}},
        {u"main"_s,
            {u"base"_s, u"domain"_s, u"workspace"_s, u"texts"_s, u"cli"_s, u"ui/shell"_s, u"ui/common"_s}},
    };
    /// Qt modules a layer may not touch.
    const QHash<QString, QRegularExpression> m_forbidden{
        {u"base"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"domain"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"office"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"intake"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"workspace"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"paper"_s, QRegularExpression(u"^(QSql|QWidget|QPrinter)"_s)},
        {u"review"_s, QRegularExpression(u"^(QSql|QWidget|QPainter|QFont|QGui|QPrinter)"_s)},
        {u"cli"_s, QRegularExpression(u"^(QSql|QWidget|QPrinter)"_s)},
        {u"ui"_s, QRegularExpression(u"^QSql"_s)},
    };

    /// The rooms of a crowded layer, from the lowest: each may include those before it. What lies in the layer's own
    /// folder is its door and may include every room; no room includes the door.
    const QHash<QString, QStringList> m_rooms{
        {u"app/domain"_s,
            {u"values"_s, u"proposal"_s, u"records"_s, u"plan"_s, u"counts"_s, u"check"_s, u"changed"_s}},
        {u"app/office"_s, {u"blocks"_s, u"container"_s, u"docx"_s, u"xlsx"_s, u"html"_s}},
        {u"app/intake"_s,
            {u"source"_s, u"text"_s, u"words"_s, u"paragraphs"_s, u"responsible"_s, u"outline"_s,
                u"table"_s}},
        {u"app/workspace"_s,
            {u"window"_s, u"door"_s, u"tasks"_s, u"measures"_s, u"agencies"_s, u"progress"_s, u"due"_s,
                u"supervision"_s, u"evidence"_s, u"issues"_s, u"importing"_s, u"sample"_s}},
        {u"app/paper"_s,
            {u"document"_s, u"compose"_s, u"fonts"_s, u"chart"_s, u"layout"_s, u"pdf"_s, u"word"_s,
                u"sheet"_s}},
        {u"ui/tasks"_s, {u"tree"_s, u"details"_s, u"bulk"_s, u"page"_s}},
        {u"ui/imports"_s, {u"shared"_s, u"source"_s, u"tree"_s, u"doubts"_s, u"changes"_s, u"page"_s}},
    };

    static QStringList sources(const QString &folder)
    {
        QStringList files;
        QDirIterator it(QStringLiteral(QD_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString layerOf(const QString &path)
    {
        const QString inside = path.mid(QStringLiteral(QD_SOURCE_DIR).size() + 1);
        const QStringList parts = inside.split(u'/');
        return parts[0] == u"ui"_s ? u"ui/"_s + parts[1] : parts[1];
    }
    bool mayUse(const QString &from, const QString &to) const
    {
        if (from == to)
            return true;
        if (from == u"ui/shell"_s && to.startsWith(u"ui/"_s))
            return true;
        if (from.startsWith(u"ui/"_s)) {
            static const QStringList below{u"base"_s, u"domain"_s, u"workspace"_s, u"intake"_s, u"review"_s,
                u"paper"_s, u"texts"_s, u"ui/common"_s};
            return below.contains(to);
        }
        return m_table.value(from).contains(to);
    }

private Q_SLOTS:
    void everyIncludeIsAnEdgeOfTheTable()
    {
        static const QRegularExpression include(
            u"^\\s*#include\\s+[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        QStringList faults;
        int seen = 0;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const QString layer = layerOf(path);
            auto matches = include.globalMatch(read(path));
            while (matches.hasNext()) {
                const QString what = matches.next().captured(1);
                const QStringList parts = what.split(u'/');
                const QString top = layer.section(u'/', 0, 0);
                if (m_forbidden.contains(top) && m_forbidden[top].match(parts.last()).hasMatch())
                    faults << path + u" uses "_s + what;
                const QString target = parts[0] == u"ui"_s && parts.size() > 2 ? u"ui/"_s + parts[1]
                    : parts.size() > 1                                         ? parts[0]
                                                                               : QString();
                if (m_table.contains(target) || target.startsWith(u"ui/"_s)) {
                    ++seen;
                    if (!mayUse(layer, target))
                        faults << path + u" includes "_s + what;
                }
            }
        }
        QVERIFY2(seen > 100, "too few includes seen: is the tree where the test looks?");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void roomsOfALayerDependInOneDirection()
    {
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QStringList faults;
        for (auto layer = m_rooms.begin(); layer != m_rooms.end(); ++layer) {
            const QString root = QStringLiteral(QD_SOURCE_DIR) + u'/' + layer.key() + u'/';
            const QString named = layer.key().startsWith(u"app/"_s) ? layer.key().mid(4) : layer.key();
            int seen = 0;
            for (const QString &path : sources(layer.key())) {
                const QString inside = path.mid(root.size());
                if (!inside.contains(u'/'))
                    continue; // the door
                const auto from = layer->indexOf(inside.section(u'/', 0, 0));
                if (from < 0)
                    faults << path + u" lies in no room of the list"_s;
                for (auto matches = include.globalMatch(read(path)); matches.hasNext();) {
                    const QString what = matches.next().captured(1);
                    if (!what.startsWith(named + u'/'))
                        continue;
                    ++seen;
                    const QString rest = what.mid(named.size() + 1);
                    const auto to = rest.contains(u'/') ? layer->indexOf(rest.section(u'/', 0, 0)) : -1;
                    if (to < 0 || to > from)
                        faults << path + u" includes "_s + what;
                }
            }
            QVERIFY2(seen > 10, qPrintable(layer.key()));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void sqlStaysInStorage()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT |INSERT INTO|UPDATE |DELETE FROM|PRAGMA |CREATE TABLE|VACUUM)"_s);
        QStringList faults;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            if (layerOf(path) != u"storage"_s && sql.match(read(path)).hasMatch())
                faults << path;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theInsideOfTheWriteDoorIsKnownToItsFolderAlone()
    {
        static const QRegularExpression inside(u"#include \"workspace/[^\"]*(workspacestore|transaction)\\.h\""_s);
        QStringList faults;
        int seen = 0;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            if (!inside.match(read(path)).hasMatch())
                continue;
            ++seen;
            if (layerOf(path) != u"workspace"_s)
                faults << path;
        }
        QVERIFY(seen > 5);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// What one engine alone understands stands in its dialect, or with the care of data files, which are SQLite's.
    void wordsOfOneEngineStayInItsDialect()
    {
        static const QStringList known{u"sqlitedialect.cpp"_s, u"postgresdialect.cpp"_s, u"postgresschema.cpp"_s,
            // the care of files
            u"filecare.cpp"_s, u"filecheck.cpp"_s, u"filefindings.cpp"_s, u"schemacheck.cpp"_s,
            u"databasecopy.cpp"_s, u"contentexchange.cpp"_s};
        static const QRegularExpression words(
            u"\"[^\"\n]*\\b(PRAGMA|sqlite_master|pragma_\\w+|GLOB|ILIKE|AUTOINCREMENT|STRICT|json_\\w+|LIMIT -1"
            "|lastval|rowid|INSERT OR|REPLACE INTO|ATTACH|VACUUM|BEGIN|pg_\\w+|information_schema"
            "|FOR UPDATE|LOCK TABLE|strftime|ifnull|group_concat)\\b"_s);
        static const QRegularExpression withoutAlias(u"FROM \\((?:[^()]|\\([^()]*\\))*\\)(?! (AS )?[a-z])"_s);
        QStringList faults;
        int seen = 0;
        for (const QString &path : sources(u"app/storage"_s)) {
            const QString text = read(path);
            if (const auto match = withoutAlias.match(text); match.hasMatch())
                faults << path + u": a subquery without an alias: "_s + match.captured();
            const auto match = words.match(text);
            const bool mayUse = known.contains(path.section(u'/', -1));
            seen += match.hasMatch() && mayUse ? 1 : 0;
            if (match.hasMatch() && !mayUse)
                faults << path + u": "_s + match.captured();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(seen, int(known.size()));
    }

    /// Where a person names a file. A worker thread is given Workspace::readerSource() instead of a path.
    void aWorkspaceIsOpenedByItsPathInFewPlaces()
    {
        const QStringList known{u"desk.cpp"_s, u"databaseuse.cpp"_s, u"samplefile.cpp"_s};
        for (const QString &path : sources(u"app/cli"_s) + sources(u"app/main"_s) + sources(u"ui"_s)) {
            if (read(path).contains(u"= Workspace::open("_s) || read(path).contains(u"return Workspace::open("_s))
                QVERIFY2(known.contains(path.section(u'/', -1)), qPrintable(path));
        }
    }

    /// No console window flashes up, no firewall asks.
    void theProgramStartsNoProgramAndOpensNoSocket()
    {
        static const QRegularExpression used(u"#include\\s+<(QProcess|QTcp|QUdp|QLocalS|QNetwork|QSsl|QHost|"
                                             u"QAbstractSocket|sys/socket|winsock)"
                                             u"|\\b(popen|system|ShellExecute\\w*|CreateProcess\\w*)\\("_s);
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const auto match = used.match(read(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u" uses "_s + match.captured()));
        }
    }

    /// Names with Chinese characters do not survive the 8-bit code page of a Windows set to English.
    void noTextGoesThroughTheEightBitCodePage()
    {
        static const QRegularExpression used(
            u"\\b(toLocal8Bit|fromLocal8Bit|qPrintable|fopen|std::ifstream|std::ofstream|std::filesystem)\\b"_s);
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const auto match = used.match(read(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u" uses "_s + match.captured()));
        }
    }

    void fileNamesAreUnique()
    {
        QSet<QString> names;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const QString name = path.section(u'/', -1);
            QVERIFY2(!names.contains(name), qPrintable(path));
            names.insert(name);
        }
    }

    /// Two types of one name in one program break the one-definition rule, and no linker says so.
    void aTypeNameIsGivenOnce()
    {
        static const QRegularExpression type(
            u"^(?:class|struct)\\s+(\\w+)(?:\\s+final)?(?:\\s*:[^;{]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> seen;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            if (!path.endsWith(u".h"_s))
                continue;
            auto matches = type.globalMatch(read(path));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                QVERIFY2(!seen.contains(name),
                    qPrintable(name + u" in "_s + path + u" and "_s + seen.value(name)));
                seen.insert(name, path);
            }
        }
        QVERIFY(seen.size() > 50);
    }

    /// Then the compiler tells of every place that a new table or operation must be thought of in.
    void noSwitchOverTablesOrOperationsHasADefault()
    {
        static const QRegularExpression head(u"switch \\([^\\n]*\\) \\{\\n"_s);
        int found = 0;
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const QString text = read(path);
            for (auto matches = head.globalMatch(text); matches.hasNext();) {
                const qsizetype start = matches.next().capturedEnd();
                int depth = 1;
                qsizetype end = start;
                for (; end < text.size() && depth > 0; ++end)
                    depth += text[end] == u'{' ? 1 : text[end] == u'}' ? -1 : 0;
                const QString body = text.sliced(start, end - start);
                const bool overAList = body.contains(u"case Table::"_s) || body.contains(u"case OpKind::"_s)
                    || body.contains(u"QD_RECORDS("_s) || body.contains(u"QD_OPERATIONS("_s);
                if (!overAList)
                    continue;
                ++found;
                QVERIFY2(!body.contains(u"default:"_s), qPrintable(path));
            }
        }
        QVERIFY(found >= 5);
    }

    void noFileIsLongerThanFourHundredLines()
    {
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s) + sources(u"tests"_s))
            QVERIFY2(read(path).count(u'\n') <= 400, qPrintable(path));
    }

    void everyFileNamesItsLicence()
    {
        for (const QString &path : sources(u"app"_s) + sources(u"ui"_s) + sources(u"tests"_s))
            QVERIFY2(
                read(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"_s), qPrintable(path));
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
