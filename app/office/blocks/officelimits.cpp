// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/officelimits.h"

#include "base/reasons/readingreason.h"

namespace qd
{

Error damagedOffice(const QString &detail)
{
    return {.code = ErrorCode::Corrupt, .reason = ReadingReason::FileDamaged, .detail = detail};
}

Error tooLargeOffice(const QString &detail)
{
    return {.code = ErrorCode::Invalid, .reason = ReadingReason::FileTooLarge, .detail = detail};
}

Error tooLargeUnpacked(const QString &detail)
{
    Error error = tooLargeOffice(detail);
    error.fields.insert(
        QStringLiteral("limit"), QStringLiteral("%1 MB").arg(mostUnpackedBytes / (1024 * 1024)));
    return error;
}

Error encryptedOffice()
{
    return {.code = ErrorCode::Invalid, .reason = ReadingReason::FileEncrypted};
}

} // namespace qd
