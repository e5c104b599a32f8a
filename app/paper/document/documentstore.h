// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace qd
{

struct Document;

/// A document as bytes: CBOR by the names of documentfields.h, what is at its default left out, compressed.
/// The same document gives the same bytes.
QByteArray packedDocument(const Document &document);

/// And back, exactly; also what older versions packed. nullptr when the bytes are none of ours, or hold what
/// this version does not know: half a paper is no paper.
std::shared_ptr<const Document> unpackedDocument(const QByteArray &bytes);

} // namespace qd
