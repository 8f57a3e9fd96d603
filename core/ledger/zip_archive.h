// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a .zip, unpacked as they are read and no further than the limits allow: declared sizes are checked
// first, then every byte that really comes out, so that a bomb costs neither memory nor time.
// Errors: LedgerTruncated (no directory, or data that ends early), LedgerEncrypted, LedgerTooLarge, FileNotReadable.
#pragma once

#include "core/ledger/ledger_file.h"

#include <QString>

#include <memory>
#include <optional>

namespace qingshou {

class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    /// From the memory of a pipe where it is given, else from the path.
    static Result<std::shared_ptr<ZipArchive>> open(const QString& path, std::shared_ptr<const std::string> memory,
                                                    const TableLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without regard to case, "/" leading or not.
    bool has(const QString& name) const;
    /// NotFound when there is no such part.
    Result<std::unique_ptr<ByteSource>> part(const QString& name);
    /// Packed size of a part, 0 when it is not there.
    qint64 packedSize(const QString& name) const;
    qint64 unpackedSize(const QString& name) const;
    const QString& path() const { return path_; }

private:
    ZipArchive() = default;
    void* zip_ = nullptr; ///< zip_t, kept out of the header
    std::shared_ptr<const std::string> memory_;
    QString path_;
    TableLimits limits_;
};

} // namespace qingshou
