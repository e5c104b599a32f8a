// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ink.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QWidget>

#include <optional>

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
        if (event->type() == QEvent::PaletteChange && !m_drawing) {
            m_drawing = true;
            m_draw();
            m_drawing = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_draw;
    bool m_drawing = false;
};

constexpr auto inkName = "qd.ink";

/// The colours of one widget that mean something, and the widget painted in them.
class Ink final : public QObject
{
public:
    explicit Ink(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        setObjectName(QLatin1String(inkName));
        new LookWatch(widget, [this] { paint(); });
    }

    static Ink *of(QWidget *widget)
    {
        auto *ink = dynamic_cast<Ink *>(
            widget->findChild<QObject *>(QLatin1String(inkName), Qt::FindDirectChildrenOnly));
        return ink ? ink : new Ink(widget);
    }

    void setWords(std::optional<Light> light, QPalette::ColorRole role)
    {
        m_words = light;
        m_role = role;
        paint();
    }

    void setLink()
    {
        m_link = true;
        paint();
    }

    void setFaultGround(bool fault)
    {
        m_fault = fault;
        paint();
    }

private:
    void paint()
    {
        constexpr double redShare = 0.14; // of the ground: seen at once, and the text on it still reads well
        // from around it: its own text colour must not decide whether the look is dark
        const QPalette around = m_widget->parentWidget() ? m_widget->parentWidget()->palette() : QPalette();
        QPalette own; // says nothing but what is the widget's own
        if (m_words)
            own.setColor(m_role, lightColor(*m_words, around));
        if (m_link)
            own.setColor(QPalette::ButtonText, accentColor(around));
        if (m_fault)
            own.setColor(QPalette::Base,
                mixed(lightColor(Light::Red, around), around.color(QPalette::Base), redShare));
        m_widget->setPalette(own);
    }

    QWidget *m_widget;
    std::optional<Light> m_words;
    QPalette::ColorRole m_role = QPalette::WindowText;
    bool m_fault = false;
    bool m_link = false;
};

} // namespace

void setInk(QWidget *widget, Light light, QPalette::ColorRole role)
{
    Ink::of(widget)->setWords(light, role);
}

void useLinkInk(QWidget *button)
{
    Ink::of(button)->setLink();
}

void takeInk(QWidget *widget)
{
    Ink::of(widget)->setWords({}, QPalette::Text);
}

void setFaultGround(QWidget *field, bool fault)
{
    Ink::of(field)->setFaultGround(fault);
}

void onLook(QWidget *widget, const std::function<void()> &draw)
{
    new LookWatch(widget, draw);
}

} // namespace qd
