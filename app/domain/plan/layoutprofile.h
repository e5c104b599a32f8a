// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/plan/paperfacts.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace qd
{

/// The five faces of an official document (GB/T 9704).
enum class PaperFace { FangSong, KaiTi, HeiTi, Song, BiaoSong };
constexpr const char *keyText(PaperFace value)
{
    switch (value) {
    case PaperFace::FangSong:
        return "fangsong";
    case PaperFace::KaiTi:
        return "kaiti";
    case PaperFace::HeiTi:
        return "heiti";
    case PaperFace::Song:
        return "song";
    case PaperFace::BiaoSong:
        return "biaosong";
    }
    return nullptr;
}

/// Chinese sizes of type: 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt, 小五 9 pt.
enum class TypeSize { Three, Four, SmallFour, Five, SmallFive };
constexpr const char *keyText(TypeSize value)
{
    switch (value) {
    case TypeSize::Three:
        return "three";
    case TypeSize::Four:
        return "four";
    case TypeSize::SmallFour:
        return "small-four";
    case TypeSize::Five:
        return "five";
    case TypeSize::SmallFive:
        return "small-five";
    }
    return nullptr;
}

/// Faces and sizes of a paper: what the standard has, unless an office chose others. Lines per page and
/// characters per line follow from the size of the body.
struct PaperType {
    PaperFace body = PaperFace::FangSong; ///< of prose and of tables' cells
    PaperFace title = PaperFace::BiaoSong;
    TypeSize bodySize = TypeSize::Three;
    TypeSize tableSize = TypeSize::SmallFour; ///< a table that must be small is one size smaller
    bool operator==(const PaperType &) const = default;
};

inline constexpr std::array bodyFaces{
    PaperFace::FangSong, PaperFace::Song, PaperFace::KaiTi, PaperFace::HeiTi};
inline constexpr std::array titleFaces{
    PaperFace::BiaoSong, PaperFace::HeiTi, PaperFace::Song, PaperFace::KaiTi};
inline constexpr std::array bodySizes{TypeSize::Three, TypeSize::Four, TypeSize::SmallFour};
inline constexpr std::array tableSizes{TypeSize::Four, TypeSize::SmallFour, TypeSize::Five};

/// 版式方案 of the office, beside the two that are built in (PaperProfile).
struct LayoutProfile {
    QString id; ///< stays when it is renamed: what a kind of paper remembers
    QString name; ///< unique among those of the office
    PageNumbers pageNumbers = PageNumbers::Outer; ///< never OfProfile
    int marginTop = 37; ///< mm, within marginTopLimits
    int marginLeft = 28; ///< mm, within marginLeftLimits
    PaperType type;
    bool operator==(const LayoutProfile &) const = default;
};

inline constexpr int longestProfileName = 30; ///< characters

/// A margin in mm: the text area keeps its 156 × 225 mm, so what is added here goes from the opposite margin,
/// and a printer prints none narrower than 12 mm.
struct MarginLimits {
    int least = 0;
    int most = 0;
};
inline constexpr MarginLimits marginTopLimits{15, 60};
inline constexpr MarginLimits marginLeftLimits{12, 42};

/// What was read of a profile that a file or a data file holds.
struct ReadProfile {
    LayoutProfile profile; ///< a value that cannot be is at its default
    std::optional<Error>
        fault; ///< ProfileNameWrong, or of the first such value ProfileValueWrong (name, value, limit)
    QStringList unknownFaces; ///< faces that this program does not know; another stands in for each
};

/// As it is kept: JSON without the id.
QString packedProfile(const LayoutProfile &profile);
ReadProfile unpackedProfile(const QString &id, const QString &json);
QString newProfileId();

/// Why the profile may not be named so among the others: ProfileNameWrong (empty, longer than
/// longestProfileName, or what a built-in one is called), ProfileNameTaken (by another; capitals make no
/// difference).
std::optional<Error> nameFault(const QString &name, const std::vector<LayoutProfile> &others);
/// `name` with a number behind it that makes it free.
QString freeProfileName(const QString &name, const std::vector<LayoutProfile> &profiles);

} // namespace qd
