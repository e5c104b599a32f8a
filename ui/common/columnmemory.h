// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QAbstractItemView;
class QHeaderView;
class QTimer;

namespace qd
{

/// Remembers widths, order and choice of a view's columns in the settings, under the view's objectName, and
/// offers the choice in the header's context menu. Restores as soon as the model has columns.
class ColumnMemory final : public QObject
{
    Q_OBJECT
public:
    ColumnMemory(QAbstractItemView *view, QHeaderView *header);

private:
    void restore();
    void store() const;
    void choose(const QPoint &at);
    QString settingsKey() const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QTimer *m_rest;
    QByteArray m_asDesigned; ///< before anything was restored, for "reset"
    bool m_restored = false;
};

} // namespace qd
