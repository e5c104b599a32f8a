// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "review/importtarget.h"
#include "ui/common/page.h"
#include "ui/imports/page/readingrun.h"

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace qd
{

class DifferencePanel;
class ReviewHolder;
class ReviewPanel;
class Session;
class StartPanel;

/// 导入: from a text to a plan. open(): {file: path} reads it, {paste: true} offers the field. Nothing is
/// written before Import, which writes all in one step.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    bool mayClose() override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectReading();
    void chooseFile();
    void paste();
    void readFile(const QString &file);
    void readText(const QString &text, const QString &html);
    void start(const QString &name, ReadingRun::Work work);
    void finish(const Result<PlanReading> &reading);
    /// The same text, read as the clerk settled it; what she made of it so far goes, after asking.
    void readAgain(const ReadOptions &options);
    void readMatchingPart();
    void finishAgain(const ReadOptions &options, const Result<PlanReading> &reading);
    void take(const PlanReading &reading);
    /// The same bytes were imported before: what the clerk wants. Nothing: cancelled.
    bool settleSecondTime(const SourceText &source);
    /// A plan like this one is there: whether it is to be updated. False: cancelled.
    bool settleUpdate(const Proposal &proposal);
    std::optional<PlanBook> planToUpdate(); ///< as it is now
    void import();
    std::vector<ImportRequest> requests() const;
    Result<PlanId> write();
    void backToStart();
    bool isAtWork() const; ///< a review is open in which something was changed
    bool mayDiscard();
    void fail(const Error &error);
    void say(const QString &sentence);
    void showReadOnly();

    Session &m_session;
    ReviewHolder *m_holder;
    QLabel *m_message;
    QStackedWidget *m_stack;
    StartPanel *m_start;
    ReviewPanel *m_review;
    DifferencePanel *m_changes;
    ImportTarget m_target; ///< as the clerk answered
    SourceText m_source;
    ReadOptions m_options; ///< how m_source was read
    ReadingRun *m_run;
};

} // namespace qd
