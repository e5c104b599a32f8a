// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layoutprofile.h"

#include <QFont>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>

class QThread;

namespace qd
{

/// The five faces of an official document.
using FontRole = PaperFace;

/// Which installed family stands for each face. Value type; looking it up once a layout is enough.
class FontBook final
{
public:
    /// Asks whether a family is on this computer.
    using Presence = std::function<bool(const QString &)>;

    /// The computer's fonts, and those in the folders of freeFontFolders(), which are made known on first
    /// use; those of the moment of first use.
    static FontBook ofThisComputer();
    explicit FontBook(const Presence &has);

    /// `size` in twips (one pixel of the layout is one twip). The families that follow the chosen one supply
    /// the characters it lacks, so that no box is printed.
    QFont font(FontRole role, double size) const;
    /// Whether the chosen family or one of those behind it has the character.
    bool draws(FontRole role, char32_t character) const;
    QString family(FontRole role) const; ///< the chosen one; empty when none of the list is there
    /// "小标宋 → Noto Serif CJK SC" when another family stands in, else empty.
    QString standIn(FontRole role) const;

    /// Folders that may hold free Chinese fonts unknown to the system: TeX's Fandol, `fonts` beside the
    /// program.
    static QStringList freeFontFolders();

private:
    struct Face {
        QStringList families;
        QString style; ///< where weight alone does not tell
        bool bold = false;
        bool proper = false; ///< the face itself, no stand-in
    };
    const Face &face(FontRole role) const { return (*m_faces)[static_cast<size_t>(role)]; }

    std::shared_ptr<const std::array<Face, 5>> m_faces; // one list, shared by every text of a layout
};

/// Looks for the fonts of papers on a thread of its own while the caller does other things; whoever asks for them
/// earlier waits. Does nothing in a program without fonts (no QGuiApplication). Ends before the application does.
class FontSearch final
{
public:
    FontSearch();
    ~FontSearch();
    FontSearch(const FontSearch &) = delete;
    FontSearch &operator=(const FontSearch &) = delete;

private:
    /// Of Qt: on Windows what another thread has of fonts is cleared away later, by a thread that nobody waits for, while
    /// the program ends.
    std::unique_ptr<QThread> m_thread;
};

} // namespace qd
