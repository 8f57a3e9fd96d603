// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, told by its bytes and never by its name.
#pragma once

#include <string_view>

namespace qingshou {

enum class FileKind {
    Empty,
    DelimitedText, ///< .csv, .txt, also a text table under an .xls name
    Xlsx,
    EncryptedXlsx, ///< an OLE file that holds an EncryptedPackage: .xlsx with a password
    Xls,           ///< BIFF, .xls proper
    Html,          ///< a page with tables, often under an .xls name
    Xml2003,       ///< a workbook as one XML text (SpreadsheetML 2003), often under an .xls name
    OtherMarkup,   ///< some other XML, or a web archive
    BrokenZip,     ///< begins like a .zip, but its directory is missing: a cut-off .xlsx
    Binary         ///< anything else
};

/// The kind that the first bytes suggest (64 KiB are plenty). A .zip is reported as Xlsx here and an OLE file as Xls;
/// LedgerFile::open looks inside.
FileKind kindOfHead(std::string_view head);

} // namespace qingshou
