// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace qd
{

/// Invented wording for the synthetic plan, the same for the same seed on every computer (std::mt19937 is
/// fixed by the standard, its distributions are not: they are not used).
class SampleWords final
{
public:
    explicit SampleWords(quint32 seed)
        : m_random(seed)
    {
    }

    /// From 0 to n−1.
    int below(int n) { return n > 0 ? static_cast<int>(m_random() % static_cast<quint32>(n)) : 0; }
    bool chance(int percent) { return below(100) < percent; }

    QString sectionTitle(int index) const;
    QString taskTitle();
    QString measureText();
    QString progressText(int percent);
    QString problem();
    QString nextStep();

    /// Short names: the first 19 are departments, party bodies and groups.
    static const QStringList &agencies();
    static const QStringList &streets(); ///< 14
    static QString collective(); ///< 各街镇

private:
    QString pick(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }

    std::mt19937 m_random;
};

} // namespace qd
