// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officelimits.h"

namespace qd
{

Error damagedOffice(const QString &detail)
{
    return {.code = ErrorCode::Corrupt, .reason = Reason::FileDamaged, .detail = detail};
}

Error tooLargeOffice(const QString &detail)
{
    return {.code = ErrorCode::Invalid, .reason = Reason::FileTooLarge, .detail = detail};
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
    return {.code = ErrorCode::Invalid, .reason = Reason::FileEncrypted};
}

} // namespace qd
