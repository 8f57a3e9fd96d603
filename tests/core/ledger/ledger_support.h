// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole ledger into values.
#pragma once

#include "core/ledger/ledger_reader.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <string>
#include <vector>

namespace qingshou::test {

struct Read {
    Recognition plan;
    std::vector<LedgerRow> rows;
    LedgerSummary summary;
    std::vector<QString> extraHeaders;
};

inline Read readAll(const LedgerFile& file, const Mapping& mapping = {})
{
    auto plan = recognise(file, mapping);
    INFO((plan ? "" : plan.error().detail.toStdString()));
    REQUIRE(plan.ok());
    auto reader = LedgerReader::open(file, *plan);
    REQUIRE(reader.ok());
    Read read{*plan, {}, {}, {}};
    LedgerRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        REQUIRE(more.ok());
        if (!*more)
            break;
        read.rows.push_back(row);
        for (const auto& extra : row.extras)
            read.extraHeaders.push_back((*reader)->extraHeader(extra.first));
    }
    read.summary = (*reader)->summary();
    return read;
}

inline Read readPath(const QString& relative, const Mapping& mapping = {})
{
    const auto file = LedgerFile::open(dataPath(relative));
    REQUIRE(file.ok());
    return readAll(*file, mapping);
}

inline Read readText(const std::string& text, const Mapping& mapping = {})
{
    const auto file = LedgerFile::fromBytes(text, QStringLiteral("made.csv"));
    REQUIRE(file.ok());
    return readAll(*file, mapping);
}

inline Money yuan(const char* text)
{
    return *parseMoney(QString::fromLatin1(text));
}

} // namespace qingshou::test
