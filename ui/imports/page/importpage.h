// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "review/keptreview.h"
#include "ui/common/page.h"
#include "ui/imports/page/importwork.h"
#include "ui/imports/page/readingrun.h"

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace qd
{

class ArrivedFiles;
class DifferencePanel;
class ImportMessage;
class ReviewHolder;
class ReviewKeeper;
class ReviewPanel;
class Session;
class StartPanel;

/// 导入: from a text to a plan. open(): {file: path} reads it, {files: paths} reads one after the other, never in place of a
/// review at which the clerk is at work, {paste: true} offers the field. Nothing is written before Import, which
/// writes all in one step. What was settled until then is kept like the text of a form; begin() goes on with it.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    void begin() override;
    bool mayClose() override;
    bool hasUnfinished() const; ///< a review is kept that was neither imported nor given up

Q_SIGNALS:
    void unfinishedChanged(bool any);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectReading();
    void chooseFile();
    void paste();
    void readFile(const QString &file);
    void takeFiles(const QStringList &files);
    void readNext(); ///< of the files that came together; none is left: back to the start
    void beginAnew(); ///< nothing of what is here is wanted
    void readOther(const QString &text, const QString &html); ///< another text, after asking
    void start(const QString &name, ReadingRun::Work work);
    void finish(const Result<PlanReading> &reading);
    void giveUpOn(const Error &error);
    /// The same text, read as the clerk settled it; what she made of it so far goes, after asking.
    void readAgain(const ReadOptions &options);
    void readMatchingPart();
    void finishAgain(const ReadOptions &options, const Result<PlanReading> &reading);
    /// `left`: goes on as the clerk left it; nullptr: as the review of a reading begins.
    void take(const PlanReading &reading, const KeptReview *left = nullptr);
    std::optional<PlanBook> planToUpdate(); ///< as it is now
    void import();
    void backToStart();
    bool isAtWork() const; ///< a review is open in which something was changed
    bool mayDiscard(); ///< asks when there is something to lose, and forgets it
    void resume();
    void showReadOnly();
    void shareRoom();

    Session &m_session;
    ReviewHolder *m_holder;
    QLabel *m_title;
    ImportMessage *m_message;
    ArrivedFiles *m_arrived;
    QStackedWidget *m_stack;
    StartPanel *m_start;
    ReviewPanel *m_review;
    DifferencePanel *m_changes;
    ImportWork m_work;
    ReadingRun *m_run;
    ReviewKeeper *m_keeper;
};

} // namespace qd
