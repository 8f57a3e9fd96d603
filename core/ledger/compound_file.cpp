// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/compound_file.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

namespace qingshou {
namespace {

constexpr quint32 lastRegularSector = 0xFFFFFFFA; // above: end of chain, free and the like
constexpr int mostDirectorySectors = 1024;        // 4096 entries of 512-byte sectors; real files have a handful

QByteArray bytesAt(QIODevice& device, qint64 at, qint64 size)
{
    return at <= device.size() && device.seek(at) ? device.read(size) : QByteArray();
}

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0xFFFFFFFF;
}

} // namespace

bool compoundFileHas(QIODevice& device, const QString& name)
{
    const QByteArray header = bytesAt(device, 0, 512);
    if (header.size() < 512)
        return false;
    const int shift = qFromLittleEndian<quint16>(header.constData() + 30);
    if (shift != 9 && shift != 12)
        return false;
    const qint64 sectorSize = qint64(1) << shift;
    const auto place = [&](quint32 sector) { return (qint64(sector) + 1) * sectorSize; };

    quint32 sector = number(header, 48);
    for (int count = 0; sector < lastRegularSector && count < mostDirectorySectors; ++count) {
        const QByteArray entries = bytesAt(device, place(sector), sectorSize);
        for (qsizetype at = 0; at + 128 <= entries.size(); at += 128) {
            const int bytes = qFromLittleEndian<quint16>(entries.constData() + at + 64);
            if (bytes < 2 || bytes > 64)
                continue;
            QString entry;
            for (int i = 0; i + 2 < bytes; i += 2)
                entry += QChar(qFromLittleEndian<quint16>(entries.constData() + at + i));
            if (entry == name)
                return true;
        }
        // The next sector stands in the allocation table, whose first 109 sectors are listed in the header. A directory
        // that needs more lies in a file of over 7 MB whose directory is at its end; the first sectors are enough then.
        const quint32 perTable = static_cast<quint32>(sectorSize / 4);
        const quint32 table = sector / perTable;
        if (table >= 109)
            return false;
        const quint32 tableSector = number(header, 76 + 4 * static_cast<qsizetype>(table));
        if (tableSector >= lastRegularSector)
            return false;
        sector = number(bytesAt(device, place(tableSector) + 4 * qint64(sector % perTable), 4), 0);
    }
    return false;
}

} // namespace qingshou
