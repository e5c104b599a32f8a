// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A process that closes a file loses its locks on it: the data file is opened by SQLite alone. So the places
/// that open files by name are known one by one, each with why it is none, or why it may.
class OpenedFilesTest final : public QObject
{
    Q_OBJECT

    const QHash<QString, QString> m_known{
        {u"app/base/filereplace_posix.cpp"_s, u"copies not yet in use, folders"_s},
        {u"app/base/filereplace_win.cpp"_s, u"copies not yet in use"_s},
        {u"app/base/crashtrap_posix.cpp"_s, u"its own logs"_s},
        {u"app/base/places.cpp"_s, u"a trial file of its own"_s},
        {u"app/cli/console.cpp"_s, u"the standard streams"_s},
        {u"app/intake/readsource.cpp"_s, u"asks isOpenDataFile() first"_s},
        {u"app/paper/document/layoutfile.cpp"_s, u"asks isOpenDataFile() first"_s},
        {u"app/paper/document/papertarget.cpp"_s, u"asks isOpenDataFile() first"_s},
        {u"app/paper/document/wording.cpp"_s, u"resources; templates, asks isOpenDataFile() first"_s},
        {u"app/paper/sheet/workbook.cpp"_s, u"a temporary file of its own"_s},
        {u"app/base/crashtrap_win.cpp"_s, u"its own logs"_s},
        {u"app/review/sampleplan.cpp"_s, u"a resource"_s},
        {u"app/storage/databasecopy.cpp"_s, u"a new file that SQLite is to fill"_s},
        {u"app/storage/filecheck.cpp"_s, u"what SQLite takes for no database; Windows, where locks stay"_s},
        {u"app/storage/migrations.cpp"_s, u"resources"_s},
        {u"app/texts/usualphrases.cpp"_s, u"a resource"_s},
        {u"app/workspace/window/windowcall.cpp"_s, u"the .call and .lock files"_s},
        {u"app/workspace/window/windowlock.cpp"_s, u"the .lock file"_s},
        {u"ui/shell/aboutdialog.cpp"_s, u"a resource"_s},
        {u"app/storage/evidencestore.cpp"_s, u"asks isOpenDataFile() first; contents of attached files"_s},
        {u"ui/common/evidencework.cpp"_s, u"attachments of a mail in a temporary folder of its own"_s},
    };

private Q_SLOTS:
    void everyPlaceThatOpensFilesIsKnown()
    {
        // QFile::exists, remove, rename and setPermissions open nothing.
        static const QRegularExpression opens(
            u"\\b(QFile|QSaveFile|QTemporaryFile|QLockFile)(\\s+\\w+)?\\s*[({;]|make_unique<Q\\w*File>"
            "|QFile::(copy|link)\\(|\\b(fopen|_wfopen|CreateFileW|sqlite3_open\\w*)\\(|[\\s(!]::open\\("_s);
        QStringList faults;
        QStringList seen;
        for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
            QDirIterator it(QStringLiteral(QD_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString name = file.fileName().mid(QStringLiteral(QD_SOURCE_DIR).size() + 1);
                const auto match = opens.match(QString::fromUtf8(file.readAll()));
                if (!match.hasMatch())
                    continue;
                seen << name;
                if (!m_known.contains(name) && !name.contains(u"fileidentity_"_s))
                    faults << name + u": "_s + match.captured();
            }
        }
        QVERIFY2(faults.isEmpty(),
            qPrintable(u"opens files by name; see the comment of this test:\n"_s + faults.join(u'\n')));
        for (auto known = m_known.begin(); known != m_known.end(); ++known)
            QVERIFY2(seen.contains(known.key()), qPrintable(known.key() + u" opens no file any more"_s));
    }
};

QTEST_APPLESS_MAIN(OpenedFilesTest)
#include "tst_openedfiles.moc"
