// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

#include <QDialog>

class QPushButton;

namespace qd
{

class PhrasesForm;
class Session;

/// 常用语 from where they are used: the list alone, saved as one step.
class PhrasesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `text`: what is to become a phrase at once; empty: none.
    PhrasesDialog(Session &session, const QString &text, QWidget *parent = nullptr);

private:
    void judge();
    void save();

    Session &m_session;
    std::vector<Setting> m_rows; ///< as they were when it was opened
    PhrasesForm *m_form;
    QPushButton *m_save;
};

} // namespace qd
