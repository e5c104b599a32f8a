// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fonts/fontbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRawFont>
#include <QThread>

#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr FontRole allRoles[]
    = {FontRole::FangSong, FontRole::KaiTi, FontRole::HeiTi, FontRole::Song, FontRole::BiaoSong};

struct Candidate {
    QString family;
    bool proper = false; ///< the face the standard names
    bool bold = false;
    QString
        style; ///< where the weights of a family are told apart by name only: Fandol says 400 of all of them
};

/// First present wins.
std::vector<Candidate> candidates(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return {{u"FangSong"_s, true}, {u"仿宋"_s, true}, {u"FangSong_GB2312"_s, true},
            {u"仿宋_GB2312"_s, true}, {u"STFangsong"_s, true}, {u"FandolFang"_s}, {u"Noto Serif CJK SC"_s},
            {u"SimSun"_s}};
    case FontRole::KaiTi:
        return {{u"KaiTi"_s, true}, {u"楷体"_s, true}, {u"KaiTi_GB2312"_s, true}, {u"楷体_GB2312"_s, true},
            {u"STKaiti"_s, true}, {u"FandolKai"_s}, {u"Noto Serif CJK SC"_s}, {u"SimSun"_s}};
    case FontRole::HeiTi:
        return {{u"SimHei"_s, true}, {u"黑体"_s, true}, {u"STHeiti"_s, true},
            {u"FandolHei"_s, false, false, u"Regular"_s}, {u"Noto Sans CJK SC"_s, false, true},
            {u"Microsoft YaHei"_s, false, true}};
    case FontRole::Song:
        return {{u"SimSun"_s, true}, {u"宋体"_s, true}, {u"NSimSun"_s, true}, {u"STSong"_s, true},
            {u"FandolSong"_s, false, false, u"Regular"_s}, {u"Noto Serif CJK SC"_s}};
    case FontRole::BiaoSong:
        return {{u"FZXiaoBiaoSong-B05S"_s, true}, {u"方正小标宋简体"_s, true},
            {u"FZXiaoBiaoSong-B05"_s, true}, {u"方正小标宋_GBK"_s, true}, {u"SimSun"_s, false, true},
            {u"宋体"_s, false, true}, {u"FandolSong"_s, false, false, u"Bold"_s},
            {u"Noto Serif CJK SC"_s, false, true}};
    }
    return {};
}

QString faceName(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return u"仿宋"_s;
    case FontRole::KaiTi:
        return u"楷体"_s;
    case FontRole::HeiTi:
        return u"黑体"_s;
    case FontRole::Song:
        return u"宋体"_s;
    case FontRole::BiaoSong:
        return u"小标宋"_s;
    }
    return {};
}

/// Supply what the chosen family lacks: Fandol has no 喆 and few symbols.
QStringList fallbackFamilies()
{
    return {u"SimSun"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s,
        u"Segoe UI Symbol"_s};
}

void registerFreeFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const QString &folder : FontBook::freeFontFolders()) {
            const auto files
                = QDir(folder).entryInfoList({u"*.otf"_s, u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDir::Name);
            for (const QFileInfo &file : files) {
                if (!file.fileName().contains("Braille"_L1))
                    QFontDatabase::addApplicationFont(file.absoluteFilePath());
            }
        }
    });
}

} // namespace

QStringList FontBook::freeFontFolders()
{
    return {QCoreApplication::applicationDirPath() + "/fonts"_L1,
        u"/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"_s,
        u"/usr/share/texmf/fonts/opentype/public/fandol"_s, u"/usr/share/fonts/opentype/fandol"_s};
}

FontBook FontBook::ofThisComputer()
{
    registerFreeFonts();
    // Asking for forty families takes ten milliseconds. A font installed meanwhile is found at the next
    // start.
    static const FontBook book([](const QString &family) { return QFontDatabase::hasFamily(family); });
    return book;
}

FontBook::FontBook(const Presence &has)
{
    auto faces = std::make_shared<std::array<Face, 5>>();
    for (size_t i = 0; i < faces->size(); ++i) {
        Face &face = (*faces)[i];
        for (const Candidate &candidate : candidates(static_cast<FontRole>(i))) {
            if (!has(candidate.family))
                continue;
            if (face.families.isEmpty()) {
                face.bold = candidate.bold;
                face.proper = candidate.proper;
                face.style = candidate.style;
            }
            if (!face.families.contains(candidate.family))
                face.families.append(candidate.family);
        }
        for (const QString &family : fallbackFamilies()) {
            if (!face.families.contains(family) && has(family))
                face.families.append(family);
        }
    }
    m_faces = std::move(faces);
}

FontSearch::FontSearch()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    m_thread.reset(QThread::create([] {
        try {
            const FontBook book = FontBook::ofThisComputer();
            // What stands in for missing characters is sought with the first font of each kind, and known
            // then.
            for (const FontRole role : allRoles)
                (void)QRawFont::fromFont(book.font(role, 100));
        } catch (const std::bad_alloc &) { // whoever needs the fonts will say it
        }
    }));
    m_thread->start(); // where there is no thread to be had, they are looked for when they are needed
}

FontSearch::~FontSearch()
{
    if (m_thread)
        m_thread->wait();
}

QFont FontBook::font(FontRole role, double size) const
{
    const Face &chosen = face(role);
    QFont font;
    font.setFamilies(chosen.families);
    font.setBold(chosen.bold);
    if (!chosen.style.isEmpty())
        font.setStyleName(chosen.style);
    font.setPixelSize(static_cast<int>(size));
    font.setHintingPreference(QFont::PreferNoHinting); // advances must not depend on the device
    font.setKerning(false); // nor on pairs: the grid counts cells
    return font;
}

bool FontBook::draws(FontRole role, char32_t character) const
{
    constexpr double anySize = 240;
    return QFontMetricsF(font(role, anySize)).inFontUcs4(character);
}

QString FontBook::family(FontRole role) const
{
    return face(role).families.value(0);
}

QString FontBook::standIn(FontRole role) const
{
    const Face &chosen = face(role);
    if (chosen.proper)
        return {};
    const QString instead = chosen.families.isEmpty() ? QFont().family() : chosen.families.constFirst();
    const bool bold = chosen.bold || chosen.style == "Bold"_L1;
    return faceName(role) + u" → "_s + instead + (bold ? u" Bold"_s : QString());
}

} // namespace qd
