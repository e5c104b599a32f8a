// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught.h"
#include "base/reasons/filereason.h"

#include <QTest>

#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qd;

/// An exception becomes a failure like any other.
class TestCaught : public QObject
{
    Q_OBJECT
    template <typename Work>
    static Error after(const Work &work)
    {
        try {
            work();
        } catch (...) {
            return caughtError();
        }
        return {ErrorCode::Cancelled, Reason(), u"nothing was thrown"_s, {}};
    }

private Q_SLOTS:
    void whatIsTooLargeForTheMemoryIsSaidSo()
    {
        QCOMPARE(after([] { throw std::bad_alloc(); }).reason, Reason(FileReason::OutOfMemory));
        std::vector<int> numbers;
        QCOMPARE(after([&] { numbers.reserve(numbers.max_size() + 1); }).reason, Reason(FileReason::OutOfMemory));
    }

    void anythingElseIsAMistakeOfTheProgramWithItsWordsForTheLog()
    {
        const Error error = after([] { throw std::runtime_error("inner words"); });
        QCOMPARE(error.code, ErrorCode::Bug);
        QCOMPARE(error.detail, u"inner words"_s);
        QCOMPARE(after([] { throw 7; }).code, ErrorCode::Bug);
    }
};

QTEST_GUILESS_MAIN(TestCaught)
#include "tst_caught.moc"
