// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/papers/paperorder.h"

class QLabel;
class QPushButton;
class QTimer;

namespace qd
{

class IssueList;
class PaperExport;
class PaperIssues;
class KindList;
class OptionsPanel;
class PagePreview;
class PaperEditing;
class PreviewFoot;
class PreviewMaker;
struct PreviewSummary;

/// 报表: choose a kind, see its pages as they will be on paper, print or export them.
/// open(): {kind: "handout"}, or {typed: KEY} the paragraph in which something was typed that is not saved,
/// with the key of its text (paperFormKey()).
class PapersPage final : public Page
{
    Q_OBJECT
public:
    explicit PapersPage(Session &session, QWidget *parent = nullptr);
    ~PapersPage() override;

    QString title() const override { return tr("Reports"); }
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    bool save() override;
    bool mayClose() override { return save(); }
    void print() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead(QLayout *layout);
    QWidget *buildKinds();
    QWidget *buildPreview();
    void connectAll();
    void followPlan();
    void followPeriod();
    void kindChanged();
    void refreshSoon();
    void refresh();
    void pagesMade(const PreviewSummary &summary);
    void showNotes(const PreviewSummary &summary);
    void showPageNumber(int page);
    void followChoice();
    PaperOrder order() const;

    Session &m_session;
    PreviewMaker *m_maker;
    QTimer *m_soon;
    KindList *m_kinds = nullptr;
    IssueList *m_issueList = nullptr;
    PaperIssues *m_issues = nullptr;
    PaperExport *m_exports = nullptr;
    PagePreview *m_preview = nullptr;
    OptionsPanel *m_options = nullptr;
    PaperEditing *m_editing = nullptr;
    PreviewFoot *m_foot = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_fonts = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_issue = nullptr;
    quint64 m_ticket = 0;
    bool m_dirty = true;
    QString m_laying; ///< what is said in place of the number of pages while they are laid out
};

} // namespace qd
