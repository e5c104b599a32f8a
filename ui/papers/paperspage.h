// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/papers/paperorder.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTimer;

namespace qd
{

class AgencyBox;
class KindList;
class PagePreview;
class PeriodBox;
class PreviewMaker;
struct PreviewSummary;

/// 报表: choose a kind, see its pages as they will be on paper, print or save them.
/// open(): {kind: "handout"}.
class PapersPage final : public Page
{
    Q_OBJECT
public:
    explicit PapersPage(Session &session, QWidget *parent = nullptr);
    ~PapersPage() override;

    QString title() const override { return tr("Reports"); }
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void print() override;
    void savePdf();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QLayout *layout);
    QWidget *buildOptions();
    QWidget *buildPreview();
    void connectAll();
    void followPlan();
    void followPeriod();
    void followRules();
    void kindChanged();
    void refreshSoon();
    void refresh();
    void pagesMade(const PreviewSummary &summary);
    void showPageNumber(int page);
    PaperOptions options() const;
    PaperOrder order() const;

    Session &m_session;
    PreviewMaker *m_maker;
    QTimer *m_soon;
    KindList *m_kinds = nullptr;
    PagePreview *m_preview = nullptr;
    PeriodBox *m_period = nullptr;
    AgencyBox *m_agency = nullptr;
    QLabel *m_agencyLabel = nullptr;
    QComboBox *m_profile = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLabel *m_pageLabel = nullptr;
    QLabel *m_fonts = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QList<QAction *> m_actions;
    quint64 m_ticket = 0;
    bool m_dirty = true;
};

} // namespace qd
