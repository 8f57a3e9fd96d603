// SPDX-License-Identifier: GPL-3.0-or-later
// The book as it was before the last import: a copy of every table that an import writes, beside the file
// ("<file>.before-import"), sealed as the file is. The file's pages are copied as they are, whatever an import changes
// of them: a record of every row before and after would cost it a third.
//
// Neither keys nor the audit nor anybody's entries are in it. It may be lost or deleted: then the import stands.
// Throws StorageError.
#pragma once

#include <QString>

#include <memory>
#include <stop_token>

namespace qingshou {

class Database;

/// A copy in the making. Outside a transaction, while TrustedRows live; nobody else may write before the import does.
class NewBookCopy {
public:
    /// Gives up between two tables when asked to stop.
    NewBookCopy(Database& db, const std::stop_token& stop);
    /// Unless it was kept, it is gone.
    ~NewBookCopy();
    NewBookCopy(const NewBookCopy&) = delete;
    NewBookCopy& operator=(const NewBookCopy&) = delete;

    /// Takes the place of the earlier one. Never throws: an import that is done is not undone by this.
    void keep() noexcept;

private:
    QString path_;
};

/// The copy of the last import, to be put back. Opened outside the transaction, while TrustedRows live.
class BookCopy {
public:
    static QString pathOf(const QString& file);

    /// Nothing when there is none, or no such file.
    static std::unique_ptr<BookCopy> open(Database& db);
    ~BookCopy();
    BookCopy(const BookCopy&) = delete;
    BookCopy& operator=(const BookCopy&) = delete;

    /// Whether it is whole, of this file's structure, and was made when the audit of the workstation had just so many
    /// entries, of which the last is the one that the file has.
    bool isOf(qint64 workstation, qint64 auditEntries) const;
    /// Every table becomes what it was. In the caller's transaction; false when it was asked to stop.
    bool putBack(const std::stop_token& stop);

private:
    explicit BookCopy(Database& db) : db_(db) {}

    Database& db_;
};

} // namespace qingshou
