// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/zippacker.h"

#include <memory>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr zip_uint16_t firstDosTime = 0; // 00:00
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1; // 1980-01-01, the first day a zip container knows
constexpr zip_uint32_t quick = 3; // half the time of the usual 6 for a few percent more bytes

Error zipFault(const char *text)
{
    return {ErrorCode::Bug, Reason(), u"libzip: "_s + QString::fromUtf8(text), {}};
}

struct ArchiveCloser {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

Result<> addPart(zip_t *archive, const ZipPart &part)
{
    Source source(
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
    const zip_int64_t index
        = source ? zip_file_add(archive, part.name.constData(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        return zipFault(zip_strerror(archive));
    source.release(); // the archive's from now on
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, quick) != 0
        || zip_file_set_dostime(archive, at, firstDosTime, firstDosDate, 0) != 0)
        return zipFault(zip_strerror(archive));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0)
        return zipFault("cannot read what was written");
    QByteArray bytes;
    if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE)) {
        bytes.resize(static_cast<qsizetype>(stat.size));
        if (zip_source_read(source, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            bytes.clear();
    }
    zip_source_close(source);
    if (bytes.isEmpty())
        return zipFault("short read");
    return bytes;
}

} // namespace

Result<QByteArray> packedZip(const std::vector<ZipPart> &parts)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return zipFault("no buffer");
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return zipFault("no archive");
    zip_source_keep(target.get()); // else closing the archive frees it
    for (const ZipPart &part : parts)
        QD_TRY(addPart(archive.get(), part));
    if (zip_close(archive.get()) != 0)
        return zipFault(zip_strerror(archive.get()));
    archive.release();
    return bytesOf(target.get());
}

} // namespace qd
