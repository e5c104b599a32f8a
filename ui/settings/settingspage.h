// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/typedfields.h"
#include "workspace/door/rowedits.h"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace qd
{

class ChangedNote;
class Session;
class SettingForms;
class UnsavedKeeper;
struct ChangeSet;

/// 设置: what the office decided for all its plans (domain/plan/rules.h). The sections at the left, the form
/// of one at the right; what was typed in all of them is saved as one operation, which can be undone, and is
/// kept until then. Built when it is first seen. open() understands section ("lights", "reporting", "cycles", "due", "workdays", "papers", "templates",
/// "layouts", "phrases", "review", "files").
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    void begin() override;
    bool save() override;
    bool mayClose() override;
    void setVisible(bool visible) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildSections();
    QBoxLayout *addSection(const QString &key, const QString &name); ///< its column, to be filled
    QBoxLayout *buildFoot();
    void connectParts();
    void readRows();
    void fill(); ///< the fields say what is typed or recorded
    void edited();
    void settle(const QString &told = {}); ///< says how things stand, and whether there is anything to save
    void sayChanged(); ///< what somebody else changed while it was typed in
    void takeTheirs();
    void follow(const ChangeSet &set);
    void reload();
    void revert();
    QString section() const; ///< that is shown, by its key
    QString nameOf(const QString &section) const;

    Session &m_session;
    UnsavedKeeper *m_keeper;
    SettingForms *m_fields;
    TypedFields m_values;
    std::vector<Setting> m_rows; ///< as they are stored
    bool m_built = false;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_forms = nullptr;
    QLabel *m_note = nullptr;
    ChangedNote *m_changed = nullptr; ///< of the first field that somebody else changed meanwhile
    QPushButton *m_usual = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace qd
