// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/html/pageorigin.h"

#include "office/html/htmlelements.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestAddress = 2048;

/// As it stands there, or empty when it is no address of the web: "about:internet", "file:///…", a relative
/// one.
QString webAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (address.size() > longestAddress
        || std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return isWeb && !url.host().isEmpty() ? address : QString();
}

} // namespace

void PageOrigin::readNote(QStringView markup)
{
    constexpr qsizetype headLength = 4096;
    const QStringView head = markup.first(std::min(headLength, markup.size()));
    constexpr QStringView mark = u"<!-- saved from url=(";
    const qsizetype note = head.indexOf(mark, 0, Qt::CaseInsensitive);
    if (note < 0)
        return;
    const qsizetype from = head.indexOf(u')', note + mark.size()); // behind the number of its characters
    const qsizetype end
        = markup.first(std::min(headLength + longestAddress, markup.size())).indexOf(u"-->", note);
    if (from >= 0 && end > from)
        m_note = webAddress(markup.sliced(from + 1, end - from - 1).toString());
}

void PageOrigin::readElement(QByteArrayView name, const HtmlAttributes &attributes)
{
    if (name == "link" && m_canonical.isEmpty()
        && attributes.value("rel").simplified().toLower().split(u' ').contains(u"canonical"_s))
        m_canonical = webAddress(attributes.value("href"));
    else if (name == "meta" && m_shared.isEmpty()
        && attributes.value("property").trimmed().compare(u"og:url", Qt::CaseInsensitive) == 0)
        m_shared = webAddress(attributes.value("content"));
}

QString PageOrigin::address() const
{
    return !m_note.isEmpty() ? m_note : !m_canonical.isEmpty() ? m_canonical : m_shared;
}

} // namespace qd
