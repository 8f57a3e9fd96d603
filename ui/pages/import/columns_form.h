// SPDX-License-Identifier: GPL-3.0-or-later
// What was recognised in a ledger, column by column, for the user to look at and to change.
#pragma once

#include "core/ledger/recognition.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace qingshou {

class DateEdit;
class FormField;

class ColumnsForm : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsForm(QDate today, QWidget* parent = nullptr);

    /// Shows it; what the user entered about day and scope for this file stays.
    void setRecognition(const Recognition& recognition);
    /// Says whose choices were applied; empty: nobody's.
    void setReadAs(const QString& sentence);
    /// Forgets what was entered: another file.
    void clear();

    /// What leads to what is shown, with what the user changed.
    Mapping mapping() const;
    std::optional<QDate> statisticsDate() const;
    std::optional<LedgerScope> scope() const;
    /// What still has to be chosen; empty: it can be checked against the book. Marks the fields.
    QString whatIsMissing();

Q_SIGNALS:
    /// Something was chosen that makes the file read differently.
    void rereadWanted();
    /// Without what was chosen for an earlier file.
    void readAfreshWanted();

private:
    void fillColumns();
    void fillTitle();
    QWidget* makeFieldChoice(const RecognisedColumn& column);
    QWidget* makeFormatChoice(const RecognisedColumn& column);
    void chooseField(int column, std::optional<Field> field);

    Recognition recognition_;
    Mapping mapping_;
    bool filling_ = false;
    bool dateTouched_ = false;
    QDate today_;
    QLabel* facts_;
    QLabel* readAs_;
    QLabel* problems_;
    DateEdit* date_;
    FormField* dateField_;
    QComboBox* scope_;
    FormField* scopeField_;
    QComboBox* unit_;
    QComboBox* encoding_;
    FormField* encodingField_;
    QComboBox* sheet_;
    FormField* sheetField_;
    QLineEdit* branch_;
    QLineEdit* dateFormat_;
    FormField* dateFormatField_;
    QTableWidget* columns_;
};

} // namespace qingshou
