// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of the demo: receipts as an office scanner gives them, a recording, a paper. Made here, so that nobody's
// face, voice or signature is in them.
#include "app/demo/demo_stage.h"

#include "core/storage/database.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

namespace qingshou::demo {
namespace {

/// A sheet of lines as of writing, a thumb print and a seal: no letters, which would need a screen's fonts. No two
/// notices have the same.
void drawReceipt(const QString& path, qint64 notice)
{
    QImage sheet(620, 877, QImage::Format_RGB32);
    sheet.fill(QColor(250, 249, 244));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(190, 60, 240, 18, QColor(60, 60, 60));
    for (int line = 0; line < 17; ++line)
        painter.fillRect(70, 130 + 30 * line, line % 5 == 4 ? 200 + static_cast<int>(notice % 211) : 480, 6,
                         QColor(120, 120, 120));
    painter.setPen(QPen(QColor(40, 50, 120), 3));
    painter.drawPolyline(QPolygonF({{360, 720}, {385, 690}, {395, 735}, {420, 700}, {445, 730}, {480, 695}}));
    painter.setPen(QPen(QColor(200, 40, 40), 4));
    painter.drawEllipse(QPoint(160, 730), 62, 62);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(200, 60, 60, 150));
    painter.drawEllipse(QPoint(455, 712), 20, 26);
    painter.end();
    sheet.save(path);
}

/// Two seconds of a tone, as a .wav of 8 kHz.
void writeTone(const QString& path, qint64 notice)
{
    constexpr quint32 rate = 8000, samples = 2 * rate;
    QByteArray sound("RIFF");
    const auto number = [&sound](auto value) {
        const auto little = qToLittleEndian(value);
        sound.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    number(quint32(36 + samples));
    sound += "WAVEfmt ";
    number(quint32(16));
    number(quint16(1)); // PCM
    number(quint16(1)); // channels
    number(rate);
    number(rate);
    number(quint16(1));
    number(quint16(8));
    sound += "data";
    number(samples);
    for (quint32 i = 0; i < samples; ++i)
        sound += static_cast<char>(
            128 + static_cast<int>(60 * std::sin(i * (0.2 + 0.001 * static_cast<double>(notice % 211)))));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(sound);
}

struct Piece {
    QString path;
    QString title;
    EvidenceTerms terms;
};

void add(Stage& stage, BorrowerId borrower, const Piece& piece)
{
    const auto sealed = must(prepareEvidence(stage.workspace.context().db, *stage.workspace.session(), piece.path, {}));
    must(stage.services().evidence.add({borrower, piece.terms, {{piece.title, sealed}}}));
}

} // namespace

void addEvidence(Stage& stage, const std::vector<NoticeId>& notices, QDate day)
{
    const QTemporaryDir folder;
    const NoticeRepository repository(stage.workspace.context().db, stage.workspace.session()->vault);
    for (const NoticeId id : notices) {
        const std::optional<NoticeRow> notice = repository.find(id);
        if (!notice || notice->step != NoticeStep::Signed)
            continue;
        const QString scan = folder.filePath(QStringLiteral("回执扫描件.png"));
        drawReceipt(scan, id.value);
        using enum EvidencePoint;
        add(stage, notice->borrower,
            {scan,
             QStringLiteral("催收通知书回执（扫描件）"),
             {.kind = EvidenceKind::Scan,
              .link = {EvidenceOf::Notice, id.value},
              .takenOn = day,
              .points = {Signer, Debt, Amount, Date, OriginalKept, Delivered},
              .note = QStringLiteral("原件存信贷档案柜")}});
        const QString call = folder.filePath(QStringLiteral("通话录音.wav"));
        writeTone(call, id.value);
        add(stage, notice->borrower,
            {call,
             QStringLiteral("电话录音：承认欠款"),
             {.kind = EvidenceKind::Recording, .takenOn = day, .points = {Signer, Date, OriginalDevice}}});
        return; // one borrower a branch and round is enough to look at
    }
}

} // namespace qingshou::demo
