// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/workbook.h"

#include "core/ledger/xml_stream.h"

#include <QDir>

#include <charconv>
#include <map>

namespace qingshou {
namespace {

constexpr size_t mostStyles = 1 << 17; // Excel stops at 65,490
constexpr size_t mostSheets = 1 << 14;

/// The target of a relationship, from the top of the archive.
QString resolved(const QString& part, QString target)
{
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (target.startsWith(QLatin1Char('/')))
        return QDir::cleanPath(target).mid(1);
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return QDir::cleanPath(part.left(slash + 1) + target);
}

struct Relationship {
    QString kind; ///< the last part of its type: both vocabularies agree on it
    QString target;
};

class Relationships final : public XmlStream {
public:
    Relationships(std::unique_ptr<ByteSource> source, const QString& path, QString of)
        : XmlStream(std::move(source), path), of_(std::move(of))
    {
    }
    std::map<QString, Relationship> found; ///< by id

private:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || found.size() > mostSheets)
            return;
        const QString type = xmlText(attributes.value("Type"));
        found[xmlText(attributes.value("Id"))] = {type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                                                  resolved(of_, xmlText(attributes.value("Target")))};
    }
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}
    QString of_;
};

Result<std::map<QString, Relationship>> relationshipsOf(ZipArchive& archive, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString rels =
        part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    if (!archive.has(rels))
        return std::map<QString, Relationship>{};
    auto source = archive.part(rels);
    if (!source)
        return source.error();
    Relationships stream(std::move(source).value(), archive.path(), part);
    if (const auto read = stream.runToEnd(); !read)
        return read.error();
    return stream.found;
}

class WorkbookPart final : public XmlStream {
public:
    using XmlStream::XmlStream;
    struct Sheet {
        SheetInfo info;
        QString relationship;
    };
    bool from1904 = false;
    std::vector<Sheet> sheets;

private:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const auto value = attributes.value("date1904");
            from1904 = value == "1" || value == "true";
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            const auto state = attributes.value("state");
            sheets.push_back({{xmlText(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                              xmlText(attributes.value("id"))});
        }
    }
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}
};

class StylesPart final : public XmlStream {
public:
    using XmlStream::XmlStream;
    std::vector<NumberShownAs> styles;

private:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            formats_[xmlNumber(attributes.value("numFmtId"), 0)] = formatCode(attributes.value("formatCode"));
        } else if (name == "cellXfs") {
            inCells_ = true;
        } else if (name == "xf" && inCells_ && styles.size() < mostStyles) {
            const int id = xmlNumber(attributes.value("numFmtId"), 0);
            const auto own = formats_.find(id);
            styles.push_back(own != formats_.end() ? own->second : builtInFormat(id));
        }
    }
    void onEnd(std::string_view name) override
    {
        if (name == "cellXfs")
            inCells_ = false;
    }
    void onText(std::string_view) override {}

    std::map<int, NumberShownAs> formats_;
    bool inCells_ = false;
};

class StringsPart final : public XmlStream {
public:
    StringsPart(std::unique_ptr<ByteSource> source, const QString& path, const TableLimits& limits)
        : XmlStream(std::move(source), path), limits_(limits)
    {
    }
    std::string texts;
    std::vector<size_t> ends;

private:
    void onStart(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            from_ = texts.size();
        else if (name == "rPh") // how a text is pronounced, not what it says
            ++phonetic_;
        else if (name == "t")
            inText_ = phonetic_ == 0;
    }
    void onEnd(std::string_view name) override
    {
        if (name == "t") {
            inText_ = false;
        } else if (name == "rPh") {
            --phonetic_;
        } else if (name == "si") {
            decodeEscapes(texts, from_);
            ends.push_back(texts.size());
            check();
        }
    }
    void onText(std::string_view piece) override
    {
        if (!inText_)
            return;
        texts += piece;
        check();
    }
    void check()
    {
        if (static_cast<qint64>(texts.size() + ends.size() * sizeof(size_t)) > limits_.sharedStringBytes)
            fail({ErrorCode::LedgerTooLarge, {path(), QString::number(limits_.sharedStringBytes)}});
    }

    TableLimits limits_;
    size_t from_ = 0;
    int phonetic_ = 0;
    bool inText_ = false;
};

QString partOfKind(const std::map<QString, Relationship>& relationships, const QString& kind)
{
    for (const auto& [id, each] : relationships)
        if (each.kind == kind)
            return each.target;
    return {};
}

} // namespace

Result<Workbook> openWorkbook(const LedgerFile& file)
{
    auto archive = ZipArchive::open(file.path(), file.memory(), file.limits());
    if (!archive)
        return archive.error();
    Workbook workbook;
    workbook.archive = *archive;
    const auto malformed = [&](const QString& why) { return Error{ErrorCode::LedgerMalformed, {file.path()}, why}; };

    const auto top = relationshipsOf(**archive, QString());
    if (!top)
        return top.error();
    QString part = partOfKind(*top, QStringLiteral("officeDocument"));
    if (part.isEmpty())
        part = QStringLiteral("xl/workbook.xml");
    if (!(*archive)->has(part))
        return malformed(QStringLiteral("no workbook inside"));
    auto source = (*archive)->part(part);
    if (!source)
        return source.error();
    WorkbookPart stream(std::move(source).value(), file.path());
    if (const auto read = stream.runToEnd(); !read)
        return read.error();
    workbook.from1904 = stream.from1904;

    const auto relationships = relationshipsOf(**archive, part);
    if (!relationships)
        return relationships.error();
    workbook.sharedStringsPart = partOfKind(*relationships, QStringLiteral("sharedStrings"));
    workbook.stylesPart = partOfKind(*relationships, QStringLiteral("styles"));
    for (const auto& sheet : stream.sheets) {
        const auto relationship = relationships->find(sheet.relationship);
        if (relationship != relationships->end() && relationship->second.kind == QLatin1String("worksheet") &&
            (*archive)->has(relationship->second.target))
            workbook.sheets.push_back({sheet.info, relationship->second.target});
    }
    if (workbook.sheets.empty())
        return malformed(QStringLiteral("no sheet inside"));
    return workbook;
}

Result<std::vector<NumberShownAs>> readStyles(const Workbook& workbook)
{
    if (workbook.stylesPart.isEmpty() || !workbook.archive->has(workbook.stylesPart))
        return std::vector<NumberShownAs>{};
    auto source = workbook.archive->part(workbook.stylesPart);
    if (!source)
        return source.error();
    StylesPart stream(std::move(source).value(), workbook.archive->path());
    if (const auto read = stream.runToEnd(); !read)
        return read.error();
    return std::move(stream.styles);
}

Result<SharedStrings> SharedStrings::read(const Workbook& workbook, const TableLimits& limits)
{
    SharedStrings strings;
    if (workbook.sharedStringsPart.isEmpty() || !workbook.archive->has(workbook.sharedStringsPart))
        return strings;
    auto source = workbook.archive->part(workbook.sharedStringsPart);
    if (!source)
        return source.error();
    StringsPart stream(std::move(source).value(), workbook.archive->path(), limits);
    if (const auto read = stream.runToEnd(); !read)
        return read.error();
    strings.texts_ = std::move(stream.texts);
    strings.ends_ = std::move(stream.ends);
    return strings;
}

void decodeEscapes(std::string& text, size_t from)
{
    size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string decoded = text.substr(from, at - from);
    while (at < text.size()) {
        unsigned code = 0;
        const char* digits = text.data() + at + 2;
        const bool escape = at + 7 <= text.size() && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
                            std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (escape && (code < 0xD800 || code > 0xDFFF)) {
            decoded += QString(QChar(static_cast<char16_t>(code))).toUtf8().toStdString();
            at += 7;
        } else {
            decoded += text[at++];
        }
    }
    text.resize(from);
    text += decoded;
}

} // namespace qingshou
