// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ink.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QWidget>

namespace qd
{
namespace
{

/// Asks again for colours when the palette of its widget changes; not for the change that it makes itself.
class LookWatch final : public QObject
{
public:
    LookWatch(QWidget *widget, std::function<void()> draw)
        : QObject(widget)
        , m_draw(std::move(draw))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_drawing)
            draw();
        return QObject::eventFilter(watched, event);
    }

    void draw()
    {
        m_drawing = true;
        m_draw();
        m_drawing = false;
    }

    void replace(std::function<void()> draw) { m_draw = std::move(draw); }

private:
    std::function<void()> m_draw;
    bool m_drawing = false;
};

constexpr auto inkName = "qd.ink";

LookWatch *inkOf(const QWidget *widget)
{
    return dynamic_cast<LookWatch *>(
        widget->findChild<QObject *>(QLatin1String(inkName), Qt::FindDirectChildrenOnly));
}

} // namespace

void setInk(QWidget *widget, Light light, QPalette::ColorRole role)
{
    const auto paint = [widget, light, role] {
        // from around it: its own text colour must not decide whether the look is dark
        const QPalette around = widget->parentWidget() ? widget->parentWidget()->palette() : widget->palette();
        QPalette own;
        own.setColor(role, lightColor(light, around));
        widget->setPalette(own);
    };
    LookWatch *ink = inkOf(widget);
    if (ink) {
        ink->replace(paint);
    } else {
        ink = new LookWatch(widget, paint);
        ink->setObjectName(QLatin1String(inkName));
    }
    ink->draw();
}

void takeInk(QWidget *widget)
{
    delete inkOf(widget);
    widget->setPalette(QPalette());
}

void onLook(QWidget *widget, const std::function<void()> &draw)
{
    new LookWatch(widget, draw);
}

} // namespace qd
