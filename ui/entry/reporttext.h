// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QBoxLayout;
class QLabel;
class QHBoxLayout;
class QWidget;

namespace qd
{

class GrowingEdit;
class PasteOffer;

/// One field of running text in the entry form: its label, how long it is and what is wrong with it above,
/// below what is offered after pasting.
class ReportText final : public QObject
{
    Q_OBJECT
public:
    /// `name`: objectName of the field. `fewest`: lines it has when empty.
    ReportText(const QString &name, const QString &label, int fewest, QWidget *form, QBoxLayout *into);

    GrowingEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text); ///< another report's
    void replace(const QString
            &text); ///< through the cursor, so that Ctrl+Z in the field brings back what stood there
    void sayFault(const QString &words); ///< empty: none
    void addBesideLabel(QWidget *widget);

Q_SIGNALS:
    void changed();

private:
    void count();

    GrowingEdit *m_edit;
    QLabel *m_count;
    QLabel *m_fault;
    QHBoxLayout *m_head;
    PasteOffer *m_offer;
};

/// A label in red for what is wrong with a field, hidden until there is something.
QLabel *faultLabel(const QString &name, QWidget *parent);
/// Says the words beside the field, marks it, and hides the label where there are none.
void tellFault(QWidget *field, QLabel *beside, const QString &words);

} // namespace qd
