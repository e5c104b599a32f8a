// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught.h"

#include "base/reasons/filereason.h"

#include <exception>
#include <new>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace qd
{

Error caughtError()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return {ErrorCode::Io, FileReason::OutOfMemory, u"bad_alloc"_s, {}};
    } catch (const std::length_error &error) { // a container asked for more than can be addressed
        return {ErrorCode::Io, FileReason::OutOfMemory, QString::fromLatin1(error.what()), {}};
    } catch (const std::exception &error) {
        return {ErrorCode::Bug, Reason(), QString::fromLatin1(error.what()), {}};
    } catch (...) {
        return {ErrorCode::Bug, Reason(), u"an exception of no known kind"_s, {}};
    }
}

} // namespace qd
