// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisupport/visibletexts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        texts << box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
    for (const QAction *action : widget->actions())
        texts << action->text();
    return texts;
}

} // namespace

QStringList visibleTexts(const QWidget *root)
{
    QStringList found;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(root));
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() && !qobject_cast<const QMenu *>(widget))
            continue;
        for (const QString &text : textsOf(widget)) {
            if (!text.isEmpty())
                found << u"%1 %2: %3"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
        }
    }
    return found;
}

QStringList latinTexts(const QWidget *root)
{
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression allowed(
        u"\\b(Ctrl|Shift|Alt|Enter|Esc|Return|Del|Delete|Tab|Home|End|F[0-9]+|PDF|Word|Excel|Qt|txt|db|scjgj|yyyy|MM|dd)\\b"_s);
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QStringList latin;
    for (const QString &line : visibleTexts(root)) {
        QString text = line.section(u": "_s, 1);
        text.remove(tags).remove(allowed);
        const bool isPath = text.contains(u'/') || text.contains(u'\\');
        if (text.contains(words) && !text.contains(chinese) && !isPath)
            latin << line;
    }
    return latin;
}

} // namespace qd
