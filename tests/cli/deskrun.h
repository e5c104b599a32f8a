// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The command did its work; else the test fails with what it said.
#define VERIFY_DONE(run)                                                                                     \
    do {                                                                                                     \
        const qd::test::Outcome qdOutcome = (run);                                                           \
        QVERIFY2(qdOutcome.code == 0, qdOutcome.told().constData());                                         \
    } while (false)

// Drives the real qdesk in a folder of its own.
namespace qd::test
{

/// What one run of qdesk left behind.
struct Outcome {
    int code = -1;
    QByteArray bytes; ///< of stdout as they came; QString takes a byte order mark away
    QString out;
    QString err;

    const QJsonArray array() const { return json().array(); }
    QJsonObject object() const { return json().object(); }
    QStringList errLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
    /// For a failing assertion.
    QByteArray told() const
    {
        return QByteArray::number(code) + "\nout: " + out.toUtf8() + "\nerr: " + err.toUtf8();
    }

private:
    /// Says what came instead when it is no JSON: an empty array alone would not tell why.
    QJsonDocument json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
        if (document.isNull())
            qWarning("no JSON: %s", told().constData());
        return document;
    }
};

class DeskRun final
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString db() const { return file(QStringLiteral("work.db")); }

    /// Runs qdesk in the folder. `@` as a whole word stands for the database.
    Outcome run(QStringList words, const QByteArray &input = {}) const
    {
        words.replaceInStrings(QRegularExpression(QStringLiteral("^@$")), db());
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(QD_BIN_DIR "/qdesk"), words);
        process.write(input);
        process.closeWriteChannel();
        Outcome outcome;
        if (!process.waitForFinished(120000))
            return outcome;
        outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        outcome.bytes = process.readAllStandardOutput();
        outcome.out = QString::fromUtf8(outcome.bytes);
        outcome.err = QString::fromUtf8(process.readAllStandardError());
        return outcome;
    }
    /// The same from one line, words separated by spaces.
    Outcome run(const char *line) const { return run(QString::fromUtf8(line).split(u' ')); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Every file of the folder with what tells whether it changed.
    QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile in(files.next());
            const QString name = QDir(m_folder.path()).relativeFilePath(in.fileName());
            if (in.size() > 50'000'000)
                all.insert(name, QByteArray::number(in.size()));
            else if (in.open(QIODevice::ReadOnly))
                all.insert(name, QCryptographicHash::hash(in.readAll(), QCryptographicHash::Sha1).toHex());
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
};

/// Our sample plan as the program ships it.
inline QString samplePlan()
{
    const QDir folder(QStringLiteral(QD_SOURCE_DIR "/resources/samples"));
    return folder.filePath(folder.entryList({QStringLiteral("*.txt")}).value(0));
}

// Three tasks in the shapes that plans have: lead and support, joint, lead only; the first with two
// sentences.
inline constexpr char smallPlan[]
    = "2023年南桥区质量工作要点\n"
      "一、夯实基础\n"
      "(一)加强制度建设。完善工作规则。开展宣贯活动。(牵头单位:区市场监管局,配合单位:区教育局)\n"
      "(二)扩大优质供给。开展服务质量监测。(区民政局、区教育局按照职责分工实施)\n"
      "二、提升监管\n"
      "(三)加强抽检,保障安全。统筹做好“抽检”工作。(牵头单位:区市场监管局)\n";

/// A database with the small plan in it.
inline void importSmall(const DeskRun &desk, const QStringList &more = {})
{
    desk.write(QStringLiteral("plan.txt"), smallPlan);
    const Outcome outcome = desk.run(QStringLiteral("plan import plan.txt --db @").split(u' ') + more);
    VERIFY_DONE(outcome);
}

} // namespace qd::test
