// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Evidence: what a paper or a recording lacks is named in the order of the checklist", "[evidence]")
{
    using enum EvidencePoint;
    CHECK(missingPoints(EvidenceKind::Scan, {Signer, Debt, Date, Delivered}) ==
          std::vector<EvidencePoint>{Amount, OriginalKept});
    CHECK(missingPoints(EvidenceKind::Message, {}) ==
          std::vector<EvidencePoint>{Signer, Debt, Amount, Date, OriginalDevice, NumberBound, WholeThread});
    CHECK(missingPoints(EvidenceKind::Photo, {Date, OriginalDevice, Signer}).empty());
    for (const EvidenceKind kind : allValues<EvidenceKind>())
        CHECK_FALSE(pointsOf(kind).empty());
}

TEST_CASE("Evidence: points come back from the file, and a newer program's are left out", "[evidence]")
{
    using enum EvidencePoint;
    const EvidencePoints points{WholeThread, Signer};
    CHECK(decodedPoints(encoded(points)) == points);
    CHECK(encoded({}).isEmpty());
    CHECK(decodedPoints(QStringLiteral("signer,thumb_print,date")) == EvidencePoints{Signer, Date});
}

TEST_CASE("Evidence: the kind to begin with follows the media type", "[evidence]")
{
    CHECK(likelyKind(QStringLiteral("image/jpeg")) == EvidenceKind::Photo);
    CHECK(likelyKind(QStringLiteral("audio/mpeg")) == EvidenceKind::Recording);
    CHECK(likelyKind(QStringLiteral("video/mp4")) == EvidenceKind::Video);
    CHECK(likelyKind(QStringLiteral("application/pdf")) == EvidenceKind::Scan);
    CHECK(likelyKind(QStringLiteral("text/plain")) == EvidenceKind::Document);
}
