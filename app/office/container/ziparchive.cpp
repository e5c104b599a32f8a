// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/ziparchive.h"

#include "office/blocks/officelimits.h"

#include <QtEndian>

#include <algorithm>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype longestComment = 0xFFFF;
constexpr int mostEndRecords = 4; // an archive stored at the end of another shows its own

/// libzip reads the whole directory at every end record it finds: so their number and what they promise are
/// looked at before. A directory of 65,535 entries or more (zip64) is no document.
Result<> checkEndRecords(const QByteArray &bytes)
{
    const qsizetype from = std::max<qsizetype>(0, bytes.size() - endRecordSize - longestComment);
    int seen = 0;
    for (qsizetype at = bytes.indexOf("PK\x05\x06", from); at >= 0;
         at = bytes.indexOf("PK\x05\x06", at + 4)) {
        if (at + endRecordSize > bytes.size())
            break;
        const auto here = qFromLittleEndian<quint16>(bytes.constData() + at + 8);
        const auto inAll = qFromLittleEndian<quint16>(bytes.constData() + at + 10);
        if (std::max(here, inAll) > mostArchiveEntries)
            return tooLargeOffice(u"%1 entries"_s.arg(inAll));
        if (++seen > mostEndRecords)
            return damagedOffice(u"too many end records"_s);
    }
    return seen > 0 ? Result<>() : damagedOffice(u"no end record"_s);
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

QString ZipArchive::folded(const QString &name)
{
    QString text = name.toLower();
    text.replace(u'\\', u'/');
    return text.startsWith(u'/') ? text.mid(1) : text;
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    QD_TRY(checkEndRecords(bytes));
    ZipArchive archive;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString problem = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive.m_archive) {
        if (source)
            zip_source_free(source);
        return damagedOffice(problem);
    }
    QD_TRY(archive.readDirectory());
    return archive;
}

Result<> ZipArchive::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostArchiveEntries)
        return tooLargeOffice(u"%1 entries"_s.arg(count));
    qint64 declared = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, count)); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_archive.get(), i, ZIP_FL_ENC_RAW, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return damagedOffice(u"entry %1 cannot be read"_s.arg(i));
        if (stat.valid & ZIP_STAT_SIZE) {
            if (stat.size > static_cast<zip_uint64_t>(mostUnpackedBytes - declared))
                return tooLargeUnpacked(u"more than %1 bytes declared"_s.arg(mostUnpackedBytes));
            declared += static_cast<qint64>(stat.size);
        }
        const QString name = folded(QString::fromUtf8(stat.name));
        if (!m_index.contains(name))
            m_index.insert(name, i);
    }
    return {};
}

bool ZipArchive::hasFolder(const QString &prefix) const
{
    const QString wanted = folded(prefix);
    return std::any_of(
        m_index.keyBegin(), m_index.keyEnd(), [&](const QString &name) { return name.startsWith(wanted); });
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto found = m_index.constFind(folded(name));
    if (found == m_index.constEnd())
        return damagedOffice(u"%1 is missing"_s.arg(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), *found, 0, &stat) != 0)
        return damagedOffice(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return encryptedOffice();
    struct EntryCloser {
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen_index(m_archive.get(), *found, 0));
    if (!file)
        return damagedOffice(name + u": "_s + QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray bytes;
    if (stat.valid & ZIP_STAT_SIZE) // at most mostUnpackedBytes: readDirectory() has seen to it
        bytes.reserve(
            static_cast<qsizetype>(std::min<zip_uint64_t>(stat.size, 1024 * stat.comp_size + 4096)));
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count
            = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count < 0)
            return damagedOffice(name + u": "_s + QString::fromUtf8(zip_file_strerror(file.get())));
        if (count == 0)
            return bytes;
        m_unpacked += count;
        if (m_unpacked > mostUnpackedBytes)
            return tooLargeUnpacked(u"more than %1 bytes unpacked"_s.arg(mostUnpackedBytes));
        bytes.append(piece.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace qd
