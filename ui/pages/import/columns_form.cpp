// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columns_form.h"

#include "core/base/dates.h"
#include "core/ledger/masked_cell.h"
#include "ui/pages/import/ledger_labels.h"
#include "ui/support/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/read_only_item.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qingshou {
namespace {

enum ColumnPlace { HeaderPlace, FieldPlace, FormatPlace, SamplePlace, FilledPlace, UnreadablePlace };

template <class E>
void addAll(QComboBox& combo)
{
    for (const E value : allValues<E>())
        combo.addItem(label(value), static_cast<int>(value));
}

void choose(QComboBox& combo, int value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

/// Whoever may import sees whole identity numbers nowhere else without a reason: not here either.
QString samplesOf(const RecognisedColumn& column)
{
    QStringList shown;
    for (const QString& sample : column.samples)
        shown << maskedCell(sample, column.field);
    return shown.join(QStringLiteral(" | "));
}

} // namespace

ColumnsForm::ColumnsForm(QDate today, QWidget* parent) : QWidget(parent), today_(today)
{
    facts_ = new QLabel;
    facts_->setObjectName(QStringLiteral("ledger_facts"));
    facts_->setTextFormat(Qt::PlainText);
    facts_->setWordWrap(true);
    readAs_ = new QLabel;
    readAs_->setObjectName(QStringLiteral("ledger_read_as"));
    readAs_->setTextFormat(Qt::RichText);
    readAs_->setWordWrap(true);
    readAs_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    readAs_->hide();
    connect(readAs_, &QLabel::linkActivated, this, &ColumnsForm::readAfreshWanted);
    problems_ = new QLabel;
    problems_->setObjectName(QStringLiteral("ledger_problems"));
    problems_->setTextFormat(Qt::PlainText);
    problems_->setWordWrap(true);

    date_ = new DateEdit(today);
    date_->setObjectName(QStringLiteral("ledger_date"));
    dateField_ = new FormField(tr("Statistics date"), date_);
    scope_ = new QComboBox;
    scope_->setObjectName(QStringLiteral("ledger_scope"));
    scope_->addItem(tr("Please choose"), -1);
    addAll<LedgerScope>(*scope_);
    scopeField_ = new FormField(tr("The file holds"), scope_);
    unit_ = new QComboBox;
    unit_->setObjectName(QStringLiteral("ledger_unit"));
    addAll<MoneyUnit>(*unit_);
    encoding_ = new QComboBox;
    encoding_->setObjectName(QStringLiteral("ledger_encoding"));
    addAll<TextEncoding>(*encoding_);
    encodingField_ = new FormField(tr("Encoding"), encoding_);
    sheet_ = new QComboBox;
    sheet_->setObjectName(QStringLiteral("ledger_sheet"));
    sheetField_ = new FormField(tr("Sheet"), sheet_);
    branch_ = new QLineEdit;
    branch_->setObjectName(QStringLiteral("ledger_branch"));
    dateFormat_ = new QLineEdit;
    dateFormat_->setObjectName(QStringLiteral("ledger_date_format"));
    dateFormat_->setPlaceholderText(tr("the usual ones"));
    dateFormatField_ = new FormField(tr("Date format, such as yyMMdd"), dateFormat_);

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (FormField* field : {dateField_, scopeField_, new FormField(tr("Unit of amounts"), unit_), encodingField_,
                             sheetField_, new FormField(tr("Branch of rows without one"), branch_), dateFormatField_})
        row->addWidget(field, 1, Qt::AlignTop);
    columns_ = new QTableWidget(0, 6);
    columns_->setObjectName(QStringLiteral("ledger_columns"));
    columns_->setAccessibleName(tr("Columns of the ledger"));
    setHeadings(*columns_,
                {{tr("Column")},
                 {tr("Taken for")},
                 {tr("Written as")},
                 {tr("First values")},
                 {tr("Cells"), ItemKind::Number},
                 {tr("Unreadable"), ItemKind::Number}},
                32);
    columns_->horizontalHeader()->setSectionResizeMode(SamplePlace, QHeaderView::Stretch);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(facts_);
    layout->addWidget(readAs_);
    layout->addLayout(row);
    layout->addWidget(problems_);
    layout->addWidget(columns_, 1);

    connect(date_, &DateEdit::dateChanged, this, [this] { dateTouched_ = dateTouched_ || !filling_; });
    const auto reread = [this] {
        if (!filling_)
            Q_EMIT rereadWanted();
    };
    connect(unit_, &QComboBox::activated, this, [this, reread] {
        mapping_.unit = static_cast<MoneyUnit>(unit_->currentData().toInt());
        // One unit for the file: the columns' own, that were recognised with the old one, go.
        for (auto& [field, how] : mapping_.fields)
            how.unit.reset();
        reread();
    });
    connect(encoding_, &QComboBox::activated, this, [this, reread] {
        mapping_.encoding = static_cast<TextEncoding>(encoding_->currentData().toInt());
        mapping_.fields.clear(); // headers read differently now
        reread();
    });
    connect(sheet_, &QComboBox::activated, this, [this, reread] {
        mapping_ = {};
        mapping_.sheet = sheet_->currentData().toString();
        reread();
    });
    connect(branch_, &QLineEdit::editingFinished, this, [this] { mapping_.branch = branch_->text().trimmed(); });
    connect(dateFormat_, &QLineEdit::editingFinished, this, [this, reread] {
        const QString typed = dateFormat_->text().trimmed();
        const auto format = DateFormat::fromText(typed);
        dateFormatField_->setError(typed.isEmpty() || format ? QString() : tr("One year, one month, one day, please."));
        if ((format ? format->text() : QString()) == (mapping_.dateFormat ? mapping_.dateFormat->text() : QString()))
            return;
        mapping_.dateFormat = format;
        for (auto& [field, how] : mapping_.fields)
            how.dateFormat.reset();
        reread();
    });
}

void ColumnsForm::setReadAs(const QString& sentence)
{
    readAs_->setText(sentence.isEmpty() ? QString()
                                        : sentence.toHtmlEscaped() + QStringLiteral(" <a href=\"afresh\">") +
                                              tr("Recognise afresh").toHtmlEscaped() + QStringLiteral("</a>"));
    readAs_->setVisible(!sentence.isEmpty());
}

void ColumnsForm::clear()
{
    setReadAs({});
    dateTouched_ = false;
    recognition_ = {};
    mapping_ = {};
    const QScopedValueRollback guard(filling_, true);
    date_->setDate({});
    scope_->setCurrentIndex(0);
    columns_->setRowCount(0);
}

void ColumnsForm::setRecognition(const Recognition& recognition)
{
    const QScopedValueRollback guard(filling_, true);
    recognition_ = recognition;
    mapping_ = mappingOf(recognition);
    if (!dateTouched_)
        date_->setDate(recognition.statisticsDate.value_or(recognition.dateInName.value_or(QDate())));
    if (scope_->currentIndex() == 0 && recognition.scope)
        choose(*scope_, static_cast<int>(*recognition.scope));
    choose(*unit_, static_cast<int>(recognition.unit));
    encodingField_->setVisible(recognition.table.encoding.has_value());
    if (recognition.table.encoding)
        choose(*encoding_, static_cast<int>(*recognition.table.encoding));
    sheetField_->setVisible(recognition.sheets.size() > 1);
    sheet_->clear();
    for (const SheetInfo& sheet : recognition.sheets)
        sheet_->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    sheet_->setCurrentIndex(sheet_->findData(recognition.table.sheet));
    branch_->setText(recognition.branch);
    dateFormat_->setText(mapping_.dateFormat ? mapping_.dateFormat->text() : QString());
    fillTitle();
    fillColumns();
}

void ColumnsForm::fillTitle()
{
    QStringList facts;
    if (!recognition_.title.title.isEmpty())
        facts << recognition_.title.title;
    facts << tr("header in row %1").arg(recognition_.headerRow)
          << tr("%n loan(s)", nullptr, static_cast<int>(recognition_.rows));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    dateField_->setHint(
        !recognition_.statisticsDate && recognition_.dateInName ? tr("From the file's name: please check") : QString());
    scopeField_->setHint(recognition_.title.badLoansOnly ? tr("The title speaks of bad loans") : QString());

    QStringList problems;
    if (const Outcome usable = recognition_.problem(); !usable)
        problems << errorSentence(usable.error());
    QStringList missing;
    for (const Field field : recognition_.missingRecommended())
        missing << fieldHeader(field);
    if (!missing.isEmpty())
        problems
            << tr("The file does not have: %1. What is known of these stays.").arg(missing.join(QStringLiteral("、")));
    problems_->setText(problems.join(QLatin1Char('\n')));
    problems_->setVisible(!problems.isEmpty());
}

void ColumnsForm::fillColumns()
{
    columns_->setRowCount(static_cast<int>(recognition_.columns.size()));
    int row = 0;
    for (const RecognisedColumn& column : recognition_.columns) {
        columns_->setItem(row, HeaderPlace, readOnlyItem(column.header));
        columns_->setCellWidget(row, FieldPlace, makeFieldChoice(column));
        if (QWidget* old = columns_->cellWidget(row, FormatPlace))
            old->deleteLater();
        columns_->removeCellWidget(row, FormatPlace);
        columns_->setItem(row, FormatPlace, readOnlyItem(QString()));
        if (QWidget* format = makeFormatChoice(column))
            columns_->setCellWidget(row, FormatPlace, format);
        columns_->setItem(row, SamplePlace, readOnlyItem(samplesOf(column)));
        columns_->setItem(row, FilledPlace, readOnlyItem(QLocale().toString(column.filled), ItemKind::Number));
        columns_->setItem(row, UnreadablePlace, readOnlyItem(QLocale().toString(column.unreadable), ItemKind::Number));
        ++row;
    }
    columns_->resizeColumnToContents(HeaderPlace);
    columns_->setColumnWidth(FieldPlace, 180);
    columns_->setColumnWidth(FormatPlace, 150);
}

QWidget* ColumnsForm::makeFieldChoice(const RecognisedColumn& column)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("field_of_%1").arg(column.index));
    combo->setAccessibleName(tr("Taken for: %1").arg(column.header));
    combo->addItem(column.ignored ? tr("Left out") : tr("Kept as it is"), -1);
    // What it could be stands first, then all the others.
    for (const Field field : column.candidates)
        combo->addItem(fieldHeader(field), static_cast<int>(field));
    for (const FieldInfo& info : fieldTable)
        if (combo->findData(static_cast<int>(info.field)) < 0)
            combo->addItem(fieldHeader(info.field), static_cast<int>(info.field));
    choose(*combo, column.field ? static_cast<int>(*column.field) : -1);
    connect(combo, &QComboBox::activated, this, [this, combo, index = column.index] {
        const int value = combo->currentData().toInt();
        chooseField(index, value < 0 ? std::nullopt : std::optional(static_cast<Field>(value)));
    });
    return combo;
}

QWidget* ColumnsForm::makeFormatChoice(const RecognisedColumn& column)
{
    if (!column.field)
        return nullptr;
    const FieldKind kind = fieldInfo(*column.field).kind;
    if (kind != FieldKind::Amount && kind != FieldKind::Rate)
        return nullptr;
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("format_of_%1").arg(column.index));
    combo->setAccessibleName(tr("Written as: %1").arg(column.header));
    if (kind == FieldKind::Amount) {
        addAll<MoneyUnit>(*combo);
        choose(*combo, static_cast<int>(column.unit));
    } else {
        addAll<RateUnit>(*combo);
        choose(*combo, static_cast<int>(column.rateUnit));
    }
    connect(combo, &QComboBox::activated, this, [this, combo, kind, field = *column.field, index = column.index] {
        FieldMapping& how = mapping_.fields[field];
        how.column = index;
        if (kind == FieldKind::Amount)
            how.unit = static_cast<MoneyUnit>(combo->currentData().toInt());
        else
            how.rateUnit = static_cast<RateUnit>(combo->currentData().toInt());
        Q_EMIT rereadWanted();
    });
    return combo;
}

void ColumnsForm::chooseField(int column, std::optional<Field> field)
{
    const RecognisedColumn& before = recognition_.columns[static_cast<size_t>(column)];
    if (before.field == field)
        return;
    if (before.field)
        mapping_.fields[*before.field] = FieldMapping{}; // not in the file, unless another column takes it
    if (field) {
        FieldMapping how;
        how.column = column;
        mapping_.fields[*field] = how;
    }
    Q_EMIT rereadWanted();
}

Mapping ColumnsForm::mapping() const
{
    Mapping mapping = mapping_;
    mapping.branch = branch_->text().trimmed();
    mapping.statisticsDate = statisticsDate();
    mapping.scope = scope();
    return mapping;
}

std::optional<QDate> ColumnsForm::statisticsDate() const
{
    return date_->date().isValid() ? std::optional(date_->date()) : std::nullopt;
}

std::optional<LedgerScope> ColumnsForm::scope() const
{
    const int value = scope_->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<LedgerScope>(value));
}

QString ColumnsForm::whatIsMissing()
{
    const QString noDate = date_->problem().isEmpty() ? tr("On which day do the balances stand?") : date_->problem();
    dateField_->setError(statisticsDate() ? QString() : noDate);
    scopeField_->setError(scope() ? QString() : tr("Only loans that the file speaks for can be reported absent."));
    if (const Outcome usable = recognition_.problem(); !usable)
        return errorSentence(usable.error());
    if (!statisticsDate())
        return dateField_->error();
    return scopeField_->error();
}

} // namespace qingshou
