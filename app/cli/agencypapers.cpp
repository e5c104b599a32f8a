// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/agencypapers.h"

#include "base/reasons/filereason.h"
#include "base/safename.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "cli/paperedittexts.h"
#include "cli/paperformats.h"
#include "paper/document/papertarget.h"
#include "paper/document/papertext.h"
#include "workspace/door/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct MadePaper {
    QString file;
    QByteArray bytes;
    int pages = 0;
};

/// The folder, made where it is not there; what was made goes again unless all was written.
class OutputFolder final
{
public:
    explicit OutputFolder(const QString &path)
        : m_folder(path)
    {
    }
    ~OutputFolder()
    {
        if (m_kept)
            return;
        for (const QString &file : m_new)
            QFile::remove(file);
        if (m_made)
            QDir().rmdir(m_folder.path());
    }
    Q_DISABLE_COPY_MOVE(OutputFolder)

    Result<> make()
    {
        if (m_folder.exists())
            return {};
        const QFileInfo above(QFileInfo(m_folder.path()).absolutePath());
        const auto fault = [&](Reason reason, const QString &path) {
            return Error{
                ErrorCode::Io, reason, u"folder of papers"_s, {{u"file"_s, QDir::toNativeSeparators(path)}}};
        };
        if (!above.isDir())
            return fault(FileReason::FolderMissing, above.filePath());
        if (QFileInfo::exists(m_folder.path()))
            return fault(FileReason::TargetUnwritable, m_folder.path());
        m_made = QDir().mkdir(m_folder.path());
        return m_made ? Result<>() : fault(FileReason::FolderUnwritable, above.filePath());
    }

    Result<> write(const MadePaper &paper)
    {
        const QString file = m_folder.filePath(paper.file);
        const bool isNew = !QFileInfo::exists(file);
        QD_TRY(writeWhole(file, [&]() -> Result<QByteArray> { return paper.bytes; }));
        if (isNew)
            m_new << file;
        return {};
    }

    void keep() { m_kept = true; }

private:
    QDir m_folder;
    QStringList m_new;
    bool m_made = false;
    bool m_kept = false;
};

QString kindTitle(PaperKind kind, const Wording &say)
{
    for (const PaperKindInfo &info : paperKinds()) {
        if (info.kind == kind)
            return say(u"kind."_s + QLatin1String(info.name));
    }
    return {};
}

/// 单位责任清单-区商务委-2023年第二季度.pdf; of two agencies whose names give one file name the second gets a
/// number.
QString fileOf(const PaperInput &input, const PaperText &text, QSet<QString> &taken)
{
    const QStringList words{kindTitle(input.options.kind, text.say()),
        input.book.agencies().nameOn(input.options.agency, input.options.asOf),
        text.period(input.options.period)};
    const QString name = fileNameOf(words.join(u'-'));
    QString unique = name;
    for (int n = 2; taken.contains(unique.toCaseFolded()); ++n)
        unique = u"%1(%2)"_s.arg(name).arg(n);
    taken.insert(unique.toCaseFolded());
    return unique + u".pdf"_s;
}

void addEach(QStringList &list, const QStringList &more)
{
    list += more;
    list.removeDuplicates();
}

} // namespace

bool goesIntoFolder(const Arguments &arguments)
{
    const QString out = arguments.value("out");
    return arguments.has("all-agencies") && (QFileInfo(out).isDir() || QFileInfo(out).suffix().isEmpty());
}

Result<> writeAgencyPapers(PaperInput input, const Workspace &workspace, const QString &folder, Console &console)
{
    const auto words = Wording::load(input.templates);
    if (!words)
        return words.error();
    const PaperText text(*words);
    std::vector<MadePaper> papers;
    QSet<QString> taken;
    QStringList fonts, characters;
    int count = 0;
    const auto state = workspace.oneState(); // the texts of all agencies are of one moment
    for (const AgencyId agency : agenciesListed(input)) {
        input.options.agency = agency;
        QD_TRY(takePaperEdits(input, workspace));
        const auto document = compose(input);
        if (!document)
            return document.error();
        const auto pages = paginate(*document);
        const auto bytes = pdfBytes(*pages);
        if (!bytes)
            return bytes.error();
        papers.push_back({fileOf(input, text, taken), *bytes, pageCount(*pages)});
        count += papers.back().pages;
        addEach(fonts, missingFonts(*pages));
        addEach(characters, missingCharacters(*pages));
    }
    OutputFolder target(folder);
    if (!papers.empty())
        QD_TRY(target.make());
    for (const MadePaper &paper : papers)
        QD_TRY(target.write(paper));
    target.keep();
    console.workIsDone();
    input.options.agency = {};
    tellWhoHasNone(input, console);
    tellMissing(fonts, characters, console);
    console.line(Cli::tr("Wrote %1 files of together %2 pages into %3")
                     .arg(QString::number(papers.size()), QString::number(count), folder));
    return {};
}

void tellWhoHasNone(const PaperInput &input, Console &console)
{
    if (isLetterKind(input.options.kind))
        return; // to have none is as it should be
    const AgencyRegister &agencies = input.book.agencies();
    const auto listed = agenciesListed(input);
    QStringList names;
    for (const Agency *agency : agencies.inOrder()) {
        const bool hasMembers = !agencies.membersOn(agency->id, input.options.asOf).empty();
        if (!hasMembers && std::find(listed.begin(), listed.end(), agency->id) == listed.end())
            names << agencies.nameOn(agency->id, input.options.asOf);
    }
    if (!names.isEmpty()) {
        console.note(Cli::tr("Note: %1 agencies answer for nothing here and have no paper: %2")
                         .arg(QString::number(names.size()), names.join(Cli::tr(", "))));
    }
}

} // namespace qd
