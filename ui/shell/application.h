// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <atomic>

namespace qd
{

/// The application object of the window. An exception in an event (no memory left) ends the program in order:
/// one sentence on stderr, a crash log, exit code 1. Qt would let it through and abort in the middle of a
/// write.
class Application final : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// An exception was caught: main() must end with 1, whichever event loop was left.
    bool hasFailed() const { return m_failed; }

private:
    std::atomic_bool m_failed = false;
};

/// Within a catch block: says the exception in one sentence on stderr and leaves a crash log.
void tellException();

} // namespace qd
