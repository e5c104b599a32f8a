// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Odd but valid files as other programs write them (tests/office/corpus): what they say is read, or named as
/// left out.
class OddFilesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    bool m_allTools = true;
    int m_checked = 0;

    static QString python()
    {
        const QString system = u"/usr/bin/python3"_s; // Debian's, which has Debian's modules
        return QFile::exists(system) ? system : QStandardPaths::findExecutable(u"python3"_s);
    }
    static bool runs(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(180'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    static bool hasModule(const QString &name)
    {
        return !python().isEmpty() && runs(python(), {u"-c"_s, u"import "_s + name});
    }

    /// Every line, paragraph of a cell, and name of what was left out.
    static QStringList read(const QString &file, const QByteArray &bytes)
    {
        const auto text = file.endsWith(u".docx"_s) ? readDocx(bytes)
            : file.endsWith(u".xlsx"_s)             ? readXlsx(bytes)
                                                    : readHtml(QString::fromUtf8(bytes));
        if (!text)
            return {u"error: "_s + text.error().detail};
        QStringList lines;
        for (const OfficeBlock &block : text->blocks) {
            if (const auto *paragraph = std::get_if<OfficeParagraph>(&block)) {
                lines << paragraph->text;
                continue;
            }
            for (const OfficeCell &cell : std::get<OfficeTable>(block).cells)
                lines << cell.text.split(u'\n');
        }
        for (const LeftOut &left : text->leftOut)
            lines << left.name;
        return lines;
    }
    static QStringList strings(const QJsonValue &value)
    {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all << one.toString();
        return all;
    }

private Q_SLOTS:
    void holdsWhatItSays_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("python-docx") << u"docx"_s << hasModule(u"docx"_s);
        QTest::newRow("openpyxl") << u"xlsx"_s << hasModule(u"openpyxl"_s);
        QTest::newRow("pandoc") << u"pandoc"_s
                                << (!python().isEmpty()
                                       && !QStandardPaths::findExecutable(u"pandoc"_s).isEmpty());
        QTest::newRow("LibreOffice") << u"libreoffice"_s
                                     << (!python().isEmpty()
                                            && !QStandardPaths::findExecutable(u"soffice"_s).isEmpty());
    }

    void holdsWhatItSays()
    {
        QFETCH(QString, tool);
        QFETCH(bool, isThere);
        m_allTools = m_allTools && isThere;
        if (!isThere)
            QSKIP("This tool is not installed (packaging/packages.txt); its files are not checked.");
        const QString script = QStringLiteral(QD_SOURCE_DIR "/tests/office/corpus/make_%1.py").arg(tool);
        QVERIFY2(runs(python(), {u"-B"_s, script, m_folder.path()}), qPrintable(script));
        QFile list(m_folder.filePath(tool + u".json"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList wrong;
        for (const QJsonValue &each : QJsonDocument::fromJson(list.readAll()).array()) {
            const QString name = each[u"file"_s].toString();
            QFile file(m_folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QStringList lines = read(name, file.readAll());
            const QString all = lines.join(u'\n');
            for (const QString &text : strings(each[u"must"_s])) {
                if (!all.contains(text))
                    wrong << name + u": lacks "_s + text + u" in "_s + all.left(300);
            }
            for (const QString &text : strings(each[u"mustNot"_s])) {
                if (all.contains(text))
                    wrong << name + u": holds "_s + text;
            }
            if (const QStringList row = strings(each[u"lines"_s]); !(all + u'\n').contains(row.join(u'\n')))
                wrong << name + u": not in a row: "_s + row.join(u'|') + u" in "_s + all.left(300);
            ++m_checked;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void areSixtyAtLeast()
    {
        if (!m_allTools)
            QSKIP("Not all tools are installed.");
        QVERIFY2(m_checked >= 60, qPrintable(QString::number(m_checked)));
    }
};

QTEST_GUILESS_MAIN(OddFilesTest)
#include "tst_oddfiles.moc"
